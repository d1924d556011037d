-- From which day on nothing of a team counts, because it was suspended or dissolved; null while it is active.
alter table team
    drop column active,
    add column inactive_from date,
    -- Of the newest event about the team that was seen.
    add column sequence      bigint not null default 0;
