-- Members come and go, and teams are suspended and dissolved: a version of a team holds from a day on. On a day, of the
-- versions that hold by then, the one that was told last is right.
alter table team_version rename column decided_on to since;
alter table team_version
    add column state text not null default 'ACTIVE' check (state in ('ACTIVE', 'SUSPENDED', 'DISSOLVED'));

-- Sums over the days up to one are the teams, members and villages with a team on that day.
alter table team_size rename column decided_on to since;
drop function team_size_as_of;
drop function team_as_of;
drop table team;

-- The changes of teams in a range of paths, day by day, as they were known before an instant.
create function team_size_as_of(known_before timestamptz, paths_from text, paths_to text)
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
    ), of_unit as (
        select unit, since, sum(teams) as teams, sum(members) as members from change group by unit, since
    ), with_villages as (
        select unit, since, teams, members, case when length(unit) = 12 then
            (sum(teams) over until > 0)::int - (sum(teams) over until - teams > 0)::int else 0 end as villages
        from of_unit
        window until as (partition by unit order by since)
    )
    select counting.scope, counting.place, since, sum(teams)::bigint, sum(members)::bigint, sum(villages)::bigint
    from with_villages cross join lateral scopes_of(with_villages.unit) as counting
    where counting.scope <> 'PROVINCE'
    group by 1, 2, 3
$$;
