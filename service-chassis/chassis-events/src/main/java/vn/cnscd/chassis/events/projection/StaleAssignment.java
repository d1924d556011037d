package vn.cnscd.chassis.events.projection;

import java.io.Serial;
import org.apache.kafka.common.TopicPartition;

/** The partition belongs to another instance by now. */
final class StaleAssignment extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    StaleAssignment(TopicPartition partition) {
        super("Another instance has read on in " + partition);
    }
}
