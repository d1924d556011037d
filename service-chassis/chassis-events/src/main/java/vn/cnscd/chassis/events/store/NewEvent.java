package vn.cnscd.chassis.events.store;

import java.util.Map;

/**
 * An event to append.
 *
 * @param aggregateType the kind of stream, for example {@code Activity}
 * @param aggregateId the stream
 * @param sequence its number in the stream, from 0
 * @param payload what happened
 * @param metadata what is to stand beside it, besides unit, actor and trace
 */
public record NewEvent(
        String aggregateType,
        String aggregateId,
        long sequence,
        AboutUnit payload,
        Map<String, String> metadata) {

    public NewEvent(String aggregateType, String aggregateId, long sequence, AboutUnit payload) {
        this(aggregateType, aggregateId, sequence, payload, Map.of());
    }
}
