-- The days that locked reports of a unit count, from the topic reporting-events; they hold for every unit below as well.
create table locked_period (
    unit text collate "C" not null,
    days daterange        not null,
    primary key (unit, days)
);
