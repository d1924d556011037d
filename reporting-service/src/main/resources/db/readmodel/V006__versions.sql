-- Everything that was ever said about units, teams, statistics and targets, beside what holds now: what was known by
-- an instant is the newest version before it (ADR 0011). Each function gives the rows of the table that it is
-- named after as they were then; it is inlined, so that conditions on it use the indexes.
create table unit_version (
    path       text collate "C" not null,
    sequence   bigint      not null,
    known_at   timestamptz not null,
    parent     text collate "C" not null,
    full_name  text        not null,
    households integer,
    population integer,
    primary key (path, sequence)
);
create index unit_version_by_parent on unit_version (parent, path, sequence);

create table team_version (
    unit       text collate "C" not null,
    code       text collate "C" not null,
    sequence   bigint      not null,
    known_at   timestamptz not null,
    decided_on date        not null,
    members    jsonb       not null,
    primary key (unit, code, sequence)
);

create table statistic_version (
    unit     text collate "C" not null,
    period   text collate "C" not null,
    sequence bigint      not null,
    known_at timestamptz not null,
    rates    jsonb       not null,
    primary key (period, unit, sequence)
);

create table target_version (
    unit     text collate "C" not null,
    period   text collate "C" not null,
    scope    text collate "C" not null check (scope in ('UNIT', 'TEAM')),
    sequence bigint      not null,
    known_at timestamptz not null,
    targets  jsonb       not null,
    primary key (period, unit, scope, sequence)
);

create function unit_as_of(known_before timestamptz)
    returns table (path text, parent text, full_name text, households integer, population integer)
language sql stable as $$
    select distinct on (parent, path) path, parent, full_name, households, population
    from unit_version
    where known_at < known_before
    order by parent, path, sequence desc
$$;

create function team_as_of(known_before timestamptz)
    returns table (code text, unit text, decided_on date, members jsonb)
language sql stable as $$
    select distinct on (unit, code) code, unit, decided_on, members
    from team_version
    where known_at < known_before
    order by unit, code, sequence desc
$$;

-- Of the places in a range of paths.
create function unit_size_as_of(known_before timestamptz, paths_from text, paths_to text)
    returns table (scope text, place text, villages bigint, households bigint, population bigint)
language sql stable as $$
    with known as (
        select * from unit_as_of(known_before) where path >= paths_from collate "C" and path < paths_to collate "C"
    )
    select 'VILLAGE', path, 1, households, population from known where length(path) = 12
    union all
    select 'COMMUNE', commune.path, count(village.path),
        coalesce(commune.households,
            case when count(village.households) = count(village.path) then sum(village.households) end),
        coalesce(commune.population,
            case when count(village.population) = count(village.path) then sum(village.population) end)
    from known as commune left join known as village on village.parent = commune.path
    where length(commune.path) = 8
    group by commune.path, commune.households, commune.population
$$;

create function team_size_as_of(known_before timestamptz, paths_from text, paths_to text)
    returns table (scope text, place text, decided_on date, teams bigint, members bigint, villages bigint)
language sql stable as $$
    with known as (
        select unit, decided_on,
            (select coalesce(sum(number::bigint), 0) from jsonb_each_text(members) as role (name, number)) as members,
            (length(unit) = 12 and row_number() over (partition by unit order by decided_on, code) = 1)::int
                as first_of_village
        from team_as_of(known_before)
        where unit >= paths_from collate "C" and unit < paths_to collate "C"
    )
    select counting.scope, counting.place, decided_on, count(*), sum(members)::bigint, sum(first_of_village)
    from known cross join lateral scopes_of(known.unit) as counting
    where counting.scope <> 'PROVINCE'
    group by 1, 2, 3
$$;

create function statistic_as_of(known_before timestamptz)
    returns table (unit text, period text, indicator text, numerator bigint, denominator bigint)
language sql stable as $$
    select stated.unit, stated.period, rate.key,
        (rate.value ->> 'numerator')::bigint, (rate.value ->> 'denominator')::bigint
    from (
        select distinct on (period, unit) unit, period, rates
        from statistic_version
        where known_at < known_before
        order by period, unit, sequence desc
    ) as stated cross join lateral jsonb_each(rates) as rate
$$;

create function target_as_of(known_before timestamptz)
    returns table (unit text, period text, scope text, indicator text, comparator text, value numeric)
language sql stable as $$
    select given.unit, given.period, given.scope, target.key,
        target.value ->> 'comparator', (target.value ->> 'value')::numeric
    from (
        select distinct on (period, unit, scope) unit, period, scope, targets
        from target_version
        where known_at < known_before
        order by period, unit, scope, sequence desc
    ) as given cross join lateral jsonb_each(targets) as target
$$;
