-- What this service knows of the registry, from the topic registry-events.
create table unit (
    path text collate "C" primary key
);

create table team (
    code   text collate "C" primary key,
    unit   text collate "C" not null,
    active boolean          not null default true
);

-- The journal is an index over the event store: what an activity is stands in its events, so that accepting one writes
-- its content once. accepted_order breaks ties between activities held on one day.
create table activity (
    activity_id    uuid             primary key,
    unit           text collate "C" not null,
    team           text collate "C" not null,
    type           text             not null,
    held_on        date             not null,
    voided         boolean          not null default false,
    accepted_order bigint           not null generated always as identity
);
create index activity_of_unit on activity (unit, held_on desc, accepted_order desc);
-- A province has too many units for a sort over a range of them.
create index activity_of_province on activity (left(unit, 2), held_on desc, accepted_order desc);
