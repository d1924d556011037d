-- The reports that units owe, from reporting-events. remind_on is the timer: the day on which the rules are to be asked
-- next; null when they have nothing more to say.
create table obligation (
    unit      text collate "C" not null,
    period    text    not null,
    due_on    date    not null,
    opened_on date    not null,
    settled   boolean not null,
    sequence  bigint  not null,
    remind_on date,
    primary key (unit, period)
);
create index obligation_to_remind on obligation (remind_on, unit) where not settled and remind_on is not null;

-- How units are called, from registry-events.
create table unit_name (
    unit      text collate "C" primary key,
    full_name text   not null,
    sequence  bigint not null
);

-- What was raised: the read model of NotificationRaised.
create table notification (
    id           uuid primary key,
    unit         text collate "C" not null,
    audience     text        not null,
    occasion     text        not null,
    subject_unit text collate "C" not null,
    period       text        not null,
    due_on       date        not null,
    raised_at    timestamptz not null
);

-- How a recipient wants to be reached: the read model of PreferencesSet. The address is an office's, not a person's.
create table preferences (
    unit     text collate "C" not null,
    audience text    not null,
    email    text,
    channels text[]  not null,
    language text    not null,
    version  bigint  not null,
    primary key (unit, audience)
);

-- A notification with the names its texts need; a unit whose name has not arrived yet is called by its path.
create view notice as
select n.*,
       coalesce(subject.full_name, n.subject_unit) || coalesce(', ' || commune.full_name, '') as subject_name,
       coalesce(recipient.full_name, n.unit) as recipient_name
from notification n
left join unit_name subject on subject.unit = n.subject_unit
left join unit_name commune on length(n.subject_unit) = 12 and commune.unit = left(n.subject_unit, 8)
left join unit_name recipient on recipient.unit = n.unit;
