-- Units end, come into being from others, and are called otherwise from a day on.
alter table unit
    add column formed_on  date, -- null: it was there before anybody registered it
    add column valid_to   date, -- its last day
    add column successors text[] collate "C" not null default '{}';
create index unit_with_successor on unit (path) where successors <> '{}';
alter table unit_version
    add column name       text,
    add column valid_from date,
    add column formed_on  date,
    add column valid_to   date,
    add column successors text[] collate "C";
update unit_version as version set name = unit.name, valid_from = unit.valid_from
from unit where unit.path = version.path and unit.sequence = version.sequence;

-- How a unit is called on a day: by what was told last of those descriptions that hold by then, else by the first.
create function unit_called_on(known_before timestamptz, unit_path text, day date)
    returns table (name text, full_name text)
language sql stable as $$
    select name, full_name from unit_version
    where path = unit_path and known_at < known_before
    order by coalesce(valid_from, '-infinity') <= day desc,
        case when coalesce(valid_from, '-infinity') <= day then sequence else -sequence end desc
    limit 1
$$;

drop function unit_size_as_of;
drop function unit_as_of;
create function unit_as_of(known_before timestamptz)
    returns table (path text, parent text, full_name text, households integer, population integer,
        formed_on date, valid_to date, successors text[])
language sql stable as $$
    select distinct on (parent, path) path, parent, full_name, households, population,
        min(formed_on) over (partition by parent, path), valid_to, successors
    from unit_version
    where known_at < known_before
    order by parent, path, sequence desc
$$;

-- The size of a place holds from one change of its villages to the next.
drop table unit_size;
create table unit_size (
    scope      text collate "C" not null check (scope in ('VILLAGE', 'COMMUNE')),
    place      text collate "C" not null,
    since      date    not null,
    until      date    not null, -- the first day on which it no longer holds
    villages   integer not null,
    households bigint,
    population bigint,
    primary key (scope, place, since)
);

-- Of the places in a range of paths.
create function unit_size_as_of(known_before timestamptz, paths_from text, paths_to text)
    returns table (scope text, place text, since date, until date, villages bigint, households bigint, population bigint)
language sql stable as $$
    with known as (
        select path, parent, households, population, coalesce(formed_on, '-infinity') as since,
            coalesce(valid_to + 1, 'infinity') as until
        from unit_as_of(known_before)
        where path >= paths_from collate "C" and path < paths_to collate "C"
    ), village as (
        select * from known where length(path) = 12
    ), commune as (
        select * from known where length(path) = 8
    ), step as (
        select path as commune, since from commune
        union
        select commune.path, changed.day
        from commune join village on village.parent = commune.path
            cross join lateral (values (village.since), (village.until)) as changed (day)
        where changed.day > commune.since and changed.day < commune.until
    ), span as (
        select commune, since, lead(since) over (partition by commune order by since) as until from step
    )
    select 'VILLAGE', path, since, until, 1, households, population from village
    union all
    select 'COMMUNE', commune.path, span.since, coalesce(span.until, commune.until), count(village.path),
        coalesce(commune.households,
            case when count(village.households) = count(village.path) then sum(village.households) end),
        coalesce(commune.population,
            case when count(village.population) = count(village.path) then sum(village.population) end)
    from commune join span on span.commune = commune.path
        left join village on village.parent = commune.path
            and village.since <= span.since and village.until > span.since
    group by commune.path, commune.households, commune.population, commune.until, span.since, span.until
$$;

insert into unit_size
select size.* from (select distinct path from unit where length(path) = 8) as commune
    cross join lateral unit_size_as_of('infinity', commune.path, commune.path || '0') as size;

-- The last day of villages that have ended, for the projection of teams: a village that is no more has no team.
create table village_end (
    path     text collate "C" primary key,
    known_at timestamptz not null,
    last_day date        not null
);

create or replace function team_size_as_of(known_before timestamptz, paths_from text, paths_to text)
    returns table (scope text, place text, since date, teams bigint, members bigint, villages bigint)
language sql stable as $$
    with told as (
        select unit, code, sequence, since, state = 'ACTIVE' as active,
            (select coalesce(sum(number::bigint), 0) from jsonb_each_text(members) as role (name, number))::bigint as members
        from team_version
        where known_at < known_before and unit >= paths_from collate "C" and unit < paths_to collate "C"
    ), step as (
        select distinct unit, code, since, max(sequence) over (partition by unit, code order by since) as sequence
        from told
    ), standing as (
        select step.unit, step.code, step.since, told.active::int as teams,
            case when told.active then told.members else 0 end as members
        from step join told on told.unit = step.unit and told.code = step.code and told.sequence = step.sequence
    ), change as (
        select unit, since, teams - lag(teams, 1, 0) over team as teams, members - lag(members, 1, 0::bigint) over team as members
        from standing
        window team as (partition by unit, code order by since)
    ), ended as (
        select path, last_day from village_end
        where known_at < known_before and path >= paths_from collate "C" and path < paths_to collate "C"
            and exists (select from change where change.unit = village_end.path)
    ), of_unit as (
        select unit, since, sum(teams) as teams, sum(members) as members
        from (select * from change union all select path, last_day + 1, 0, 0 from ended) as changed
        group by unit, since
    ), covered as (
        select unit, since, teams, members, (length(unit) = 12 and sum(teams) over until > 0
            and since <= coalesce(ended.last_day, 'infinity'))::int as village
        from of_unit left join ended on ended.path = of_unit.unit
        window until as (partition by unit order by since)
    ), with_villages as (
        select unit, since, teams, members, village - lag(village, 1, 0) over until as villages
        from covered
        window until as (partition by unit order by since)
    )
    select counting.scope, counting.place, since, sum(teams)::bigint, sum(members)::bigint, sum(villages)::bigint
    from with_villages cross join lateral scopes_of(with_villages.unit) as counting
    where counting.scope <> 'PROVINCE'
    group by 1, 2, 3
$$;

create or replace view bi_unit as
select path, case length(path) when 2 then 'PROVINCE' when 8 then 'COMMUNE' else 'VILLAGE' end as level,
    parent, kind, name, full_name, households, population, adults, valid_from, valid_to
from unit where path <> 'vn';
comment on view bi_unit is 'Provinces, communes and villages as they were described last, also those that have ended.';
comment on column bi_unit.valid_to is 'Last day of a unit that was merged, split, moved or dissolved; else null';
