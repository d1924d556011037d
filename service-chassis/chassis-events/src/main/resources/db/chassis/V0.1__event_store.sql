-- The event store: Axon's columns, and the transaction that wrote a row. Identity values commit out of order, so a
-- reader that must not skip a row reads in the order of (transaction_id, global_index), below the oldest running
-- transaction (pg_snapshot_xmin).
create table domain_event_entry (
    global_index         bigint not null generated always as identity,
    event_identifier     text   not null,
    aggregate_identifier text   not null,
    sequence_number      bigint not null,
    type                 text,
    time_stamp           text   not null,
    payload_type         text   not null,
    payload_revision     text,
    payload              bytea  not null,
    meta_data            bytea,
    transaction_id       xid8   not null default pg_current_xact_id(),
    primary key (transaction_id, global_index),
    constraint one_event_per_version unique (aggregate_identifier, sequence_number)
);

create table snapshot_event_entry (
    event_identifier     text   not null unique,
    aggregate_identifier text   not null,
    sequence_number      bigint not null,
    type                 text   not null,
    time_stamp           text   not null,
    payload_type         text   not null,
    payload_revision     text,
    payload              bytea  not null,
    meta_data            bytea,
    primary key (aggregate_identifier, sequence_number)
);

create table token_entry (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    owner          text,
    timestamp      text    not null,
    primary key (processor_name, segment)
);

-- Up to where the relay has published; one row.
create table relay_position (
    only_row       boolean primary key default true check (only_row),
    transaction_id xid8   not null,
    global_index   bigint not null
);
insert into relay_position (transaction_id, global_index) values ('0', 0);

-- The read models being built anew, or how it ended (ADR 0009); one row.
create table rebuild (
    only_row    boolean primary key default true check (only_row),
    state       text not null default 'IDLE'
        check (state in ('IDLE', 'BUILDING', 'SWITCHING', 'DONE', 'ABORTING', 'FAILED')),
    started_at  timestamptz,
    finished_at timestamptz,
    failure     text
);
insert into rebuild default values;
