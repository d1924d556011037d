-- Everybody who is or was in a team, for finding them; "words" and "phone" are keyed hashes, "sealed" is ciphertext.
create table team_person (
    person    uuid primary key,
    team      text collate "C" not null,
    unit      text collate "C" not null,
    member    text             not null,
    role      text             not null,
    force     text,
    joined_on date             not null,
    left_on   date,
    sealed    text             not null,
    words     bigint[]         not null,
    phone     bigint
);
create index person_of_team on team_person (team, person);
create index person_by_unit on team_person (unit, team, person) where left_on is null;
create index person_by_words on team_person using gin (words) where left_on is null;
create index person_by_phone on team_person (phone) where left_on is null;
