-- Reports as they stand; what is not stored here is open and owed by rule.
create table report (
    unit          text collate "C" not null,
    period        text collate "C" not null,
    version       bigint not null,
    state         text   not null check (state in ('OPEN', 'SUBMITTED', 'RETURNED', 'APPROVED', 'LOCKED')),
    submitted_at  timestamptz, -- of the submission that stands; null when there is none
    narrative     jsonb,
    figures       jsonb,
    return_reason text,
    primary key (period, unit)
);
create index report_by_unit on report (unit, period);
