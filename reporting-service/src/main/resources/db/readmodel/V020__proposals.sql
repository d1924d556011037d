-- What units propose: commendations (khen thưởng), and practices to be shared (sáng kiến, mô hình, cách làm hay).
create table proposal (
    unit            text collate "C" not null,
    kind            text        not null check (kind in ('COMMENDATION', 'PRACTICE')),
    id              text collate "C" not null,
    state           text        not null check (state in ('PROPOSED', 'APPROVED', 'DECLINED')),
    title           text        not null,
    text            text        not null,
    team            text collate "C",
    member          text, -- an id, never a name
    proposed_at     timestamptz not null,
    proposed_on     date        not null,
    decided_at      timestamptz,
    decided_on      date,
    decision_number text,
    decided_by      text,
    reason          text,
    primary key (unit, kind, id)
);
create index proposal_shared on proposal (left(unit, 2), proposed_at) where kind = 'PRACTICE' and state = 'APPROVED';

-- By what teams are ranked: the last word of each unit on it.
create table scoring (
    unit    text collate "C" primary key,
    version bigint not null,
    parts   jsonb  not null,
    source  text   not null
);
