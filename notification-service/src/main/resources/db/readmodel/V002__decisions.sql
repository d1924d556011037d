-- What the level above decided last on a report, until something else happens to it; who wrote it is told.
alter table obligation
    add column decision          text,
    add column decided_on        date,
    add column decision_sequence bigint,
    add constraint decided_whole check (num_nonnulls(decision, decided_on, decision_sequence) in (0, 3));

-- What is settled may still be told about: that it is approved.
drop index obligation_to_remind;
create index obligation_to_remind on obligation (remind_on, unit) where remind_on is not null;
