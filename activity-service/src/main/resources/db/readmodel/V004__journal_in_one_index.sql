-- One index instead of three, for each of which an activity cost a write at a random place. A commune's journal is read
-- backwards; a village's is part of its commune's, a province's is merged from its communes'. The key within the
-- commune's entries also finds the one activity that is amended.
drop index activity_of_unit;
drop index activity_of_province;
alter table activity
    drop constraint activity_pkey,
    drop column voided;
create unique index activity_in_order on activity (left(unit, 8), held_on, accepted_order, activity_id);
