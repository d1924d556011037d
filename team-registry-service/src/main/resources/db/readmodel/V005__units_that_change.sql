-- Units end, come into being from others, and are called otherwise from a day on: every description stays.
alter table unit
    add column formed_on    date, -- null: it was there before anybody registered it
    add column valid_to     date, -- its last day
    add column predecessors text[] collate "C" not null default '{}',
    add column successors   text[] collate "C" not null default '{}';

create table unit_description (
    path       text collate "C" not null,
    sequence   bigint           not null,
    kind       text             not null,
    name       text             not null,
    full_name  text             not null,
    households integer,
    population integer,
    adults     integer,
    valid_from date             not null,
    primary key (path, sequence)
);
insert into unit_description
select path, sequence, kind, name, full_name, households, population, adults, valid_from from unit;

-- How a unit is described on a day: by what was told last of those that hold by then, else by what was told first.
create function unit_described_on(unit_path text, day date) returns setof unit_description
language sql stable as $$
    select * from unit_description where path = unit_path
    order by valid_from <= day desc, case when valid_from <= day then sequence else -sequence end desc
    limit 1
$$;

create table reorganization (
    unit       text collate "C" not null,
    id         text collate "C" not null,
    valid_from date             not null,
    content    jsonb            not null,
    primary key (unit, id)
);
