-- A place's figures of a period stand in one row, a column for each indicator: what a single activity changes is a few
-- rows, not one for each of its results.
alter table rollup rename to rollup_by_indicator;
alter index rollup_pkey rename to rollup_by_indicator_pkey;

create table rollup (
    scope  text collate "C" not null check (scope in ('VILLAGE', 'COMMUNE', 'PROVINCE', 'TEAM')),
    period text collate "C" not null,
    place  text collate "C" not null,
    activities                   bigint not null default 0,
    outreach_sessions            bigint not null default 0,
    guidance_sessions            bigint not null default 0,
    service_days                 bigint not null default 0,
    household_visits             bigint not null default 0,
    participants                 bigint not null default 0,
    households_supported         bigint not null default 0,
    vulnerable_households_guided bigint not null default 0,
    people_guided                bigint not null default 0,
    online_dossiers_assisted     bigint not null default 0,
    eid_level1_activated         bigint not null default 0,
    eid_level2_activated         bigint not null default 0,
    ehealth_records_linked       bigint not null default 0,
    citizen_app_accounts         bigint not null default 0,
    payment_accounts_opened      bigint not null default 0,
    shops_opened                 bigint not null default 0,
    ocop_products_listed         bigint not null default 0,
    qr_merchants                 bigint not null default 0,
    primary key (scope, period, place)
) with (fillfactor = 70);

insert into rollup
select scope, period, place,
    coalesce(sum(value) filter (where indicator = 'ACTIVITIES'), 0),
    coalesce(sum(value) filter (where indicator = 'OUTREACH_SESSIONS'), 0),
    coalesce(sum(value) filter (where indicator = 'GUIDANCE_SESSIONS'), 0),
    coalesce(sum(value) filter (where indicator = 'SERVICE_DAYS'), 0),
    coalesce(sum(value) filter (where indicator = 'HOUSEHOLD_VISITS'), 0),
    coalesce(sum(value) filter (where indicator = 'PARTICIPANTS'), 0),
    coalesce(sum(value) filter (where indicator = 'HOUSEHOLDS_SUPPORTED'), 0),
    coalesce(sum(value) filter (where indicator = 'VULNERABLE_HOUSEHOLDS_GUIDED'), 0),
    coalesce(sum(value) filter (where indicator = 'PEOPLE_GUIDED'), 0),
    coalesce(sum(value) filter (where indicator = 'ONLINE_DOSSIERS_ASSISTED'), 0),
    coalesce(sum(value) filter (where indicator = 'EID_LEVEL1_ACTIVATED'), 0),
    coalesce(sum(value) filter (where indicator = 'EID_LEVEL2_ACTIVATED'), 0),
    coalesce(sum(value) filter (where indicator = 'EHEALTH_RECORDS_LINKED'), 0),
    coalesce(sum(value) filter (where indicator = 'CITIZEN_APP_ACCOUNTS'), 0),
    coalesce(sum(value) filter (where indicator = 'PAYMENT_ACCOUNTS_OPENED'), 0),
    coalesce(sum(value) filter (where indicator = 'SHOPS_OPENED'), 0),
    coalesce(sum(value) filter (where indicator = 'OCOP_PRODUCTS_LISTED'), 0),
    coalesce(sum(value) filter (where indicator = 'QR_MERCHANTS'), 0)
from rollup_by_indicator
group by 1, 2, 3;
drop table rollup_by_indicator;

alter function rollup_as_of rename to rollup_by_indicator_as_of;

create function rollup_as_of(known_before timestamptz, acting_from text, acting_to text, first_day date, last_day date)
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
    from rollup_by_indicator_as_of(known_before, acting_from, acting_to, first_day, last_day)
    group by 1, 2, 3
$$;
