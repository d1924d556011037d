-- Reports that a unit asked for beside the cycle, and a row for each unit that was asked.
create table report_request (
    asker    text collate "C" not null,
    id       text collate "C" not null,
    title    text not null,
    question text not null,
    due_on   date not null,
    asked_on date not null,
    primary key (asker, id)
);

create table request_answer (
    asker       text collate "C" not null,
    id          text collate "C" not null,
    unit        text collate "C" not null,
    answer      text, -- the last one
    answered_at timestamptz,
    primary key (asker, id, unit)
);
create index request_answer_by_unit on request_answer (unit);
