alter table team
    add column state   text  not null default 'ACTIVE' check (state in ('ACTIVE', 'SUSPENDED', 'DISSOLVED')),
    -- How far the leaving of members has come, by their ids.
    add column leaving jsonb not null default '{}';

create table team_decision (
    team            text collate "C" not null,
    sequence        bigint           not null,
    kind            text             not null,
    decision_number text             not null,
    decided_on      date             not null,
    decided_by      text             not null,
    primary key (team, sequence)
);
insert into team_decision
select code, 0, 'ESTABLISHED', decision_number, decided_on, decided_by from team;

-- Who wants to join a team; "sealed", "reason" and "rejection" are ciphertext under the key of the person.
create table team_application (
    id         uuid primary key,
    team       text collate "C" not null,
    state      text             not null,
    applied_on date             not null,
    role       text             not null,
    force      text,
    person     uuid             not null,
    sealed     text             not null,
    reason     text,
    rejection  text
);
create index application_of_team on team_application (team, applied_on desc, id desc);

-- What units have set, by the day from which it holds; of one day, the last.
create table policy (
    unit       text collate "C" not null,
    valid_from date             not null,
    version    bigint           not null,
    source     text             not null,
    rules      jsonb            not null,
    primary key (unit, valid_from)
);
