-- A report may cover other days than those of the calendar, from the 15th to the 14th (Nghị định 09/2019/NĐ-CP, Art. 12).
-- It keeps those that it was opened with.
alter table report_policy add column days text;
alter table report
    add column days text not null default 'CALENDAR' check (days in ('CALENDAR', 'MID_MONTH'));

-- What was done between two days counts for one period when that is named, else for each calendar period of its day.
drop function rollup_as_of;
drop function rollup_by_indicator_as_of;

create function periods_to_count(day date, label text) returns table (period text)
language sql stable as $$
    select label where label is not null
    union all
    select period from periods_of(day) where label is null
$$;

create function rollup_by_indicator_as_of(
    known_before timestamptz, acting_from text, acting_to text, first_day date, last_day date, label text)
    returns table (scope text, period text, place text, indicator text, value bigint)
language sql stable as $$
    select counting.scope, held.period, counting.place, result.indicator, sum(result.amount)::bigint
    from activity_fact_as_of(known_before) as fact
        cross join lateral unnest(fact.indicators, fact.amounts) as result (indicator, amount)
        cross join lateral (select * from scopes_of(fact.unit) union all values ('TEAM', fact.team)) as counting
        cross join lateral periods_to_count(fact.held_on, label) as held
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
            cross join lateral periods_to_count(fact.held_on, label) as held
        where fact.counted and fact.unit >= acting_from collate "C" and fact.unit < acting_to collate "C"
            and fact.held_on between first_day and last_day
        group by 1, 2, 3, 4, 5
    ) as household
        cross join lateral (values
            ('HOUSEHOLDS_SUPPORTED', 1), ('VULNERABLE_HOUSEHOLDS_GUIDED', household.guided::int))
            as figure (indicator, value)
    group by 1, 2, 3, 4
$$;

create function rollup_as_of(known_before timestamptz, acting_from text, acting_to text, first_day date, last_day date,
    label text default null)
    returns setof rollup
language sql stable as $$
    select scope, period, place,
        coalesce(sum(value) filter (where indicator = 'ACTIVITIES'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'OUTREACH_SESSIONS'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'GUIDANCE_SESSIONS'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'SERVICE_DAYS'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'HOUSEHOLD_VISITS'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'PARTICIPANTS'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'HOUSEHOLDS_SUPPORTED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'VULNERABLE_HOUSEHOLDS_GUIDED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'PEOPLE_GUIDED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'ONLINE_DOSSIERS_ASSISTED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'EID_LEVEL1_ACTIVATED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'EID_LEVEL2_ACTIVATED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'EHEALTH_RECORDS_LINKED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'CITIZEN_APP_ACCOUNTS'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'PAYMENT_ACCOUNTS_OPENED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'SHOPS_OPENED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'OCOP_PRODUCTS_LISTED'), 0)::bigint,
        coalesce(sum(value) filter (where indicator = 'QR_MERCHANTS'), 0)::bigint
    from rollup_by_indicator_as_of(known_before, acting_from, acting_to, first_day, last_day, label)
    group by 1, 2, 3
$$;
