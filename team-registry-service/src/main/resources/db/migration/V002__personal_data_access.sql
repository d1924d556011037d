-- Who saw whose names and contacts, and what for; no names here.
create table personal_data_access (
    id      bigint primary key generated always as identity,
    seen_at timestamptz      not null default now(),
    actor   text             not null,
    unit    text collate "C" not null,
    purpose text             not null,
    persons uuid[]           not null
);
create index access_to_person on personal_data_access using gin (persons);
