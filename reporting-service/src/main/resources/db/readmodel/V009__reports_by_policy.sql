-- What units have set for reports, as the registry published it: one row for each unit and first day.
-- What is null is left to the level above.
create table report_policy (
    unit       text collate "C" not null,
    valid_from date   not null,
    sequence   bigint not null,
    cycle      text,
    due_rule   text,
    due_day    integer,
    primary key (unit, valid_from)
);

-- A report keeps the due day that it was opened with. Until now all were due on the 15th of the quarter's last month.
alter table report
    add column due_on    date, -- null: never late
    add column opened_on date,
    add column waived    boolean not null default false;
update report set due_on = make_date(left(period, 4)::integer, 3 * right(period, 1)::integer, 15);
update report set opened_on = due_on;
alter table report alter column opened_on set not null;

-- The day of a unit's first team, and when to look next at what the unit owes.
alter table report_schedule rename column first_owed to first_team_on;
alter table report_schedule rename column next_opens_on to look_on;
alter index report_schedule_by_day rename to report_schedule_by_look_on;
