-- What each activity adds to the figures, as of the newest event of it that was seen.
create table activity_fact (
    activity_id uuid        primary key,
    sequence    bigint      not null,
    counted     boolean     not null,
    known_at    timestamptz not null, -- when that event happened
    unit        text collate "C" not null,
    team        text collate "C",
    type        text,
    held_on     date,
    indicators  text[]    not null,
    amounts     bigint[]  not null,
    villages    text[]    not null, -- of the households, side by side with the next two
    pseudonyms  text[]    not null,
    guided      boolean[] not null  -- vulnerable, and guided in person
);
create index activity_fact_by_unit on activity_fact (unit, held_on);

-- What was known of an activity before, for figures as of an earlier day.
create table activity_fact_past (
    like activity_fact,
    known_until timestamptz not null, -- when the event happened that superseded it
    primary key (activity_id, sequence)
);
create index activity_fact_past_by_unit on activity_fact_past (unit, held_on);

-- How many counted activities of a team reached a household in a month. A household lives in one village, so distinct
-- counts add up over units; they never add up over months or teams, and are found by looking at all its rows.
create table household_visit (
    village   text collate "C" not null,
    pseudonym text collate "C" not null,
    month     date             not null,
    team      text collate "C" not null,
    supported integer          not null,
    guided    integer          not null,
    primary key (village, pseudonym, month, team)
) with (fillfactor = 85);

-- Figures of a village, of a whole commune, of a province's own activities and of a team, kept by delta.
create table rollup (
    scope     text collate "C" not null check (scope in ('VILLAGE', 'COMMUNE', 'PROVINCE', 'TEAM')),
    period    text collate "C" not null,
    place     text collate "C" not null,
    indicator text collate "C" not null,
    value     bigint not null,
    primary key (scope, period, place, indicator)
) with (fillfactor = 70);

-- Counts up whenever figures of a unit change; what was seen of a subtree is the sum.
create table figure_change (
    unit    text collate "C" primary key,
    version bigint not null
) with (fillfactor = 50);

-- The rows of the tables above to which something in a unit belongs: itself, and the commune that it lies in.
create function scopes_of(unit text) returns table (scope text, place text)
language sql immutable as $$
    select 'VILLAGE', unit where length(unit) = 12
    union all
    select 'COMMUNE', left(unit, 8) where length(unit) >= 8
    union all
    select 'PROVINCE', unit where length(unit) = 2
$$;

create function periods_of(day date) returns table (period text)
language sql stable as $$
    values (to_char(day, 'YYYY-MM')), (to_char(day, 'YYYY-"Q"Q')), (to_char(day, 'YYYY'))
$$;
