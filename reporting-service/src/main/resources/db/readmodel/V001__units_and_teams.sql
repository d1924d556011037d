-- Units and teams as the registry publishes them. Paths compare bytewise, so that a subtree is a range.
create table unit (
    path       text collate "C" primary key,
    sequence   bigint not null,
    parent     text collate "C" not null generated always as (
        case length(path) when 2 then 'vn' when 8 then left(path, 2) else left(path, 8) end) stored,
    kind       text   not null,
    name       text   not null,
    full_name  text   not null,
    households integer,
    population integer,
    adults     integer,
    valid_from date   not null
);
create index unit_by_parent on unit (parent, path);

create table team (
    code       text collate "C" primary key,
    sequence   bigint not null,
    unit       text collate "C" not null,
    decided_on date   not null,
    members    jsonb  not null
);
create index team_by_unit on team (unit, decided_on);

-- Sums per village and per commune, made anew for a commune whenever a unit or team of it changes: figures of a
-- province or of the country read one row for each commune, however many villages there are.
create table unit_size (
    scope      text collate "C" not null check (scope in ('VILLAGE', 'COMMUNE')),
    place      text collate "C" not null,
    villages   integer not null,
    households bigint,
    population bigint,
    primary key (scope, place)
);

create table team_size (
    scope      text collate "C" not null check (scope in ('VILLAGE', 'COMMUNE')),
    place      text collate "C" not null,
    decided_on date    not null,
    teams      integer not null,
    members    bigint  not null,
    villages   integer not null, -- that had no team before this day
    primary key (scope, place, decided_on)
);
