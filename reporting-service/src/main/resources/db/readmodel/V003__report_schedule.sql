-- From which day on each unit that has a team owes reports, and the start of the next period to open for it.
create table report_schedule (
    unit          text collate "C" primary key,
    first_owed    date not null,
    next_opens_on date not null
);
create index report_schedule_by_day on report_schedule (next_opens_on, unit);
