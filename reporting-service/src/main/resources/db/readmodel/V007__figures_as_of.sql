-- What activities add to the figures, as it was known before an instant: a state holds from its event to the next.
create function activity_fact_as_of(known_before timestamptz)
    returns table (activity_id uuid, counted boolean, unit text, team text, type text, held_on date,
        indicators text[], amounts bigint[], villages text[], pseudonyms text[], guided boolean[])
language sql stable as $$
    select activity_id, counted, unit, team, type, held_on, indicators, amounts, villages, pseudonyms, guided
    from activity_fact
    where known_at < known_before
    union all
    select activity_id, counted, unit, team, type, held_on, indicators, amounts, villages, pseudonyms, guided
    from activity_fact_past
    where known_at < known_before and known_until >= known_before
$$;

-- Roll-ups of what units in a range of paths did between two days; distinct households are counted for each place and
-- period anew.
create function rollup_as_of(known_before timestamptz, acting_from text, acting_to text, first_day date, last_day date)
    returns table (scope text, period text, place text, indicator text, value bigint)
language sql stable as $$
    select counting.scope, held.period, counting.place, result.indicator, sum(result.amount)::bigint
    from activity_fact_as_of(known_before) as fact
        cross join lateral unnest(fact.indicators, fact.amounts) as result (indicator, amount)
        cross join lateral (select * from scopes_of(fact.unit) union all values ('TEAM', fact.team)) as counting
        cross join lateral periods_of(fact.held_on) as held
    where fact.counted and fact.unit >= acting_from collate "C" and fact.unit < acting_to collate "C"
        and fact.held_on between first_day and last_day
    group by 1, 2, 3, 4
    union all
    select household.scope, household.period, household.place, figure.indicator, sum(figure.value)
    from (
        select counting.scope, held.period, counting.place, reached.village, reached.pseudonym,
            bool_or(reached.guided) as guided
        from activity_fact_as_of(known_before) as fact
            cross join lateral unnest(fact.villages, fact.pseudonyms, fact.guided)
                as reached (village, pseudonym, guided)
            cross join lateral (
                select * from scopes_of(reached.village) union all values ('TEAM', fact.team)) as counting
            cross join lateral periods_of(fact.held_on) as held
        where fact.counted and fact.unit >= acting_from collate "C" and fact.unit < acting_to collate "C"
            and fact.held_on between first_day and last_day
        group by 1, 2, 3, 4, 5
    ) as household
        cross join lateral (values
            ('HOUSEHOLDS_SUPPORTED', 1), ('VULNERABLE_HOUSEHOLDS_GUIDED', household.guided::int))
            as figure (indicator, value)
    group by 1, 2, 3, 4
$$;
