-- What a unit's policy has become of activities that are told after their period was locked.
alter table report_policy add column late_changes text;

-- The day on which an activity was held, where it counts on another because a locked report had closed that one.
alter table activity_fact add column happened_on date;
alter table activity_fact_past add column happened_on date;

drop function activity_fact_as_of;
create function activity_fact_as_of(known_before timestamptz)
    returns table (activity_id uuid, counted boolean, unit text, team text, type text, held_on date,
        indicators text[], amounts bigint[], villages text[], pseudonyms text[], guided boolean[], happened_on date)
language sql stable as $$
    select activity_id, counted, unit, team, type, held_on, indicators, amounts, villages, pseudonyms, guided, happened_on
    from activity_fact
    where known_at < known_before
    union all
    select activity_id, counted, unit, team, type, held_on, indicators, amounts, villages, pseudonyms, guided, happened_on
    from activity_fact_past
    where known_at < known_before and known_until >= known_before
$$;
