-- What was done with notifications. The notifications themselves are a read model, which may be built anew, so these
-- tables name them without a foreign key.

-- What stands in an inbox: the channel INBOX puts it there.
create table inbox (
    notification uuid primary key,
    unit         text collate "C" not null,
    audience     text        not null,
    raised_at    timestamptz not null
);
create index inbox_newest_first on inbox (unit, raised_at desc, notification desc);

create table inbox_read (
    notification uuid        not null,
    actor        text        not null,
    read_at      timestamptz not null,
    primary key (notification, actor)
);

-- One row for each notification and channel, and at the same time its timer. While SENDING, next_attempt_at is the end
-- of the lease: whoever holds it has died by then.
create table delivery (
    id              uuid primary key,
    notification    uuid        not null,
    unit            text collate "C" not null,
    channel         text        not null,
    state           text        not null,
    attempts        integer     not null,
    last_failure    text,
    next_attempt_at timestamptz not null,
    created_at      timestamptz not null,
    unique (notification, channel)
);
create index delivery_to_attempt on delivery (channel, next_attempt_at) where state in ('PENDING', 'SENDING');
create index delivery_newest_first on delivery (created_at desc, id desc);
create index delivery_not_delivered on delivery (state, created_at desc, id desc) where state <> 'DELIVERED';
