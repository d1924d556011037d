-- The groups of teams on messengers, as they are; "owner" and "joined" name members, not persons.
create table channel (
    team   text collate "C"   primary key,
    name   text               not null unique,
    link   text,
    owner  text collate "C",
    joined text[] collate "C" not null
);

-- Who of a team is where in a month.
create table duties (
    team   text collate "C" not null,
    month  text collate "C" not null,
    shifts jsonb            not null,
    primary key (team, month)
);
