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
