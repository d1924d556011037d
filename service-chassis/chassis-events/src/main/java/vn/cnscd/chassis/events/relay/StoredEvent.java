package vn.cnscd.chassis.events.relay;

import org.jspecify.annotations.Nullable;

/** A row of the event table, unparsed. */
@SuppressWarnings("ArrayRecordComponent") // Passed on once, never compared.
record StoredEvent(
        RelayPosition position,
        String id,
        String aggregateId,
        long sequence,
        String time,
        String alias,
        @Nullable String revision,
        byte[] payload,
        byte[] metadata) {}
