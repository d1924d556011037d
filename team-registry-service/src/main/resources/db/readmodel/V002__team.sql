-- The teams as they are; names and contacts in "members" are ciphertext.
create table team (
    code            text collate "C" primary key,
    unit            text collate "C" not null,
    number          integer          not null,
    decision_number text             not null,
    decided_on      date             not null,
    decided_by      text             not null,
    members         jsonb            not null,
    -- Number of the last event in the team's stream.
    sequence        bigint           not null,
    unique (unit, number)
);
