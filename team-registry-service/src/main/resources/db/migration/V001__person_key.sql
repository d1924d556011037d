-- One key per person, itself under the master key of the installation. Deleting a row erases the person: what the
-- event store and the read models hold of them cannot be read any more.
create table person_key (
    person      uuid primary key,
    wrapped_key bytea not null
);
