package vn.cnscd.reporting.consumed.activity;

/**
 * The statement that turns facts into figures; rows are written in the order of their keys, so that
 * none deadlock.
 */
final class FigureSql {
    static final String APPLY_FACTS =
            """
            with stored as (
                insert into activity_fact as fact
                select * from jsonb_to_recordset(:facts::jsonb) as incoming (
                    activity_id uuid, sequence bigint, counted boolean, unit text, team text, type text, held_on date,
                    indicators text[], amounts bigint[], villages text[], pseudonyms text[], guided boolean[])
                order by activity_id
                on conflict (activity_id) do update set
                    sequence = excluded.sequence,
                    counted = excluded.counted,
                    -- A void says nothing about what the activity was.
                    unit = excluded.unit,
                    team = coalesce(excluded.team, fact.team),
                    type = coalesce(excluded.type, fact.type),
                    held_on = coalesce(excluded.held_on, fact.held_on),
                    indicators = case when excluded.counted then excluded.indicators else fact.indicators end,
                    amounts = case when excluded.counted then excluded.amounts else fact.amounts end,
                    villages = case when excluded.counted then excluded.villages else fact.villages end,
                    pseudonyms = case when excluded.counted then excluded.pseudonyms else fact.pseudonyms end,
                    guided = case when excluded.counted then excluded.guided else fact.guided end
                where fact.sequence < excluded.sequence
                returning old as was, new as now
            ), difference as (
                select -1 as sign, (was).* from stored where (was).counted
                union all
                select 1 as sign, (now).* from stored where (now).counted
            ), flow as (
                select unit, team, date_trunc('month', held_on)::date as month, indicator, sum(sign * amount) as value
                from difference cross join lateral unnest(indicators, amounts) as result (indicator, amount)
                group by 1, 2, 3, 4
            ), household as (
                select village, pseudonym, difference.team, date_trunc('month', held_on)::date as month,
                    sum(sign) as supported, sum(case when reached.guided then sign else 0 end) as guided
                from difference
                    cross join lateral unnest(villages, pseudonyms, guided) as reached (village, pseudonym, guided)
                group by 1, 2, 3, 4
            ), referenced as (
                insert into household_reference as reference
                select scope, place, period, village, pseudonym, sum(supported), sum(guided)
                from household
                    cross join lateral (values ('VILLAGE', village), ('TEAM', team)) as counting (scope, place)
                    cross join lateral periods_of(month)
                group by 1, 2, 3, 4, 5
                having sum(supported) <> 0 or sum(guided) <> 0
                order by 1, 2, 3, 4, 5
                on conflict (scope, place, period, village, pseudonym) do update set
                    supported = reference.supported + excluded.supported,
                    guided = reference.guided + excluded.guided
                returning new.scope, new.place, new.period,
                    (new.supported > 0)::int - (coalesce(old.supported, 0) > 0)::int as supported,
                    (new.guided > 0)::int - (coalesce(old.guided, 0) > 0)::int as guided
            ), distinct_households as (
                select scope, place, period, 'HOUSEHOLDS_SUPPORTED' as indicator, supported as value from referenced
                union all
                select scope, place, period, 'VULNERABLE_HOUSEHOLDS_GUIDED', guided from referenced
            ), counted as (
                select counting.scope, counting.place, period, indicator, value
                from flow
                    cross join lateral (select * from scopes_of(unit) union all values ('TEAM', team)) as counting
                    cross join lateral periods_of(month)
                union all
                select counting.scope, counting.place, period, indicator, value
                from distinct_households
                    cross join lateral (
                        select * from scopes_of(distinct_households.place) where distinct_households.scope = 'VILLAGE'
                        union all
                        select 'TEAM', distinct_households.place where distinct_households.scope = 'TEAM') as counting
            ), rolled_up as (
                insert into rollup as total (scope, period, place, indicator, value)
                select scope, period, place, indicator, sum(value)
                from counted
                group by 1, 2, 3, 4
                having sum(value) <> 0
                order by 1, 2, 3, 4
                on conflict (scope, period, place, indicator) do update set value = total.value + excluded.value
                returning new.scope, new.place
            )
            insert into figure_change as change (unit, version)
            select distinct place, 1 from rolled_up where scope <> 'TEAM' order by 1
            on conflict (unit) do update set version = change.version + 1
            """;

    private FigureSql() {}
}
