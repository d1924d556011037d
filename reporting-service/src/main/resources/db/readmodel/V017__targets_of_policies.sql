-- Every version of what a unit's policy has teams and units reach; null leaves it to the level above.
create table policy_targets (
    unit       text collate "C" not null,
    valid_from date             not null,
    sequence   bigint           not null,
    known_at   timestamptz      not null,
    targets    jsonb,
    primary key (unit, valid_from, sequence)
);
