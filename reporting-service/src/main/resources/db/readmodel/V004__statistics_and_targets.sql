-- What units state themselves; the newest version, its history is in the event store.
create table statistic (
    unit        text collate "C" not null,
    period      text collate "C" not null,
    indicator   text collate "C" not null,
    numerator   bigint not null,
    denominator bigint not null,
    primary key (period, unit, indicator)
);

create table target (
    unit       text collate "C" not null,
    period     text collate "C" not null,
    scope      text collate "C" not null check (scope in ('UNIT', 'TEAM')),
    indicator  text collate "C" not null,
    comparator text    not null,
    value      numeric not null,
    source     text    not null,
    primary key (period, unit, scope, indicator)
);
