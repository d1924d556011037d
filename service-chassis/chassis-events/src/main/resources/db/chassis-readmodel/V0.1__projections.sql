-- Up to where each projection has read each partition, written in the transaction that applied the events.
create table projection_offset (
    projection  text    not null,
    topic       text    not null,
    partition   integer not null,
    next_offset bigint  not null,
    primary key (projection, topic, partition)
);

-- Records that a projection could not apply; it went on without them.
create table poisoned_event (
    projection   text        not null,
    topic        text        not null,
    partition    integer     not null,
    "offset"     bigint      not null,
    event_id     text,
    event_type   text,
    trace_parent text,
    failure      text        not null,
    seen_at      timestamptz not null default now(),
    primary key (projection, topic, partition, "offset")
);

-- Which building of the read models this is, and up to which of the service's own events it had come when it began to
-- serve; from then on, events come in the transaction that appends them. One row.
create table read_model_build (
    only_row       boolean primary key default true check (only_row),
    generation     bigint not null default 0,
    transaction_id xid8   not null default '0',
    global_index   bigint not null default 0,
    own_events     bigint not null default 0
);
insert into read_model_build default values;
