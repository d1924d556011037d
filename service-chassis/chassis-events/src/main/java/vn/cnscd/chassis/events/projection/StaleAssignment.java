package vn.cnscd.chassis.events.projection;

import java.io.Serial;
import java.util.List;
import org.apache.kafka.common.TopicPartition;

/**
 * The stored position is another one than this consumer left: the partition belongs to another
 * instance by now, or the read models have been built anew.
 */
final class StaleAssignment extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    StaleAssignment(List<TopicPartition> partitions) {
        super("Others have read on in one of " + partitions);
    }
}
