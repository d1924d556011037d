package vn.cnscd.chassis.events.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** Which partitions of its projection's topics a consumer reads. */
interface Share {

    /**
     * Called before each poll.
     *
     * @param takeOver has the consumer read partitions from where they stand
     * @return false when there is nothing to be polled yet
     */
    boolean claim(Consumer<String, byte[]> consumer, TakeOver takeOver);

    /** What is to be done with partitions that are ours from now on. */
    interface TakeOver {
        void read(Collection<TopicPartition> partitions);
    }

    /** What the broker gives it, of what it shares out among all consumers of the group. */
    final class OfTheGroup implements Share {

        private final Set<String> topics;

        OfTheGroup(Set<String> topics) {
            this.topics = topics;
        }

        @Override
        public boolean claim(Consumer<String, byte[]> consumer, TakeOver takeOver) {
            if (!consumer.subscription().equals(topics)) {
                consumer.subscribe(topics, new Listener(takeOver));
            }
            return true;
        }

        private record Listener(TakeOver takeOver) implements ConsumerRebalanceListener {

            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
                // Nothing is pending: each batch is committed before the next poll.
            }

            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
                takeOver.read(partitions);
            }
        }
    }

    /**
     * Every n-th partition, for one of n consumers that work alone: nobody has to be asked, and a
     * dead one keeps nothing from its successor.
     */
    final class EveryNth implements Share {

        private static final Duration LOOK = Duration.ofSeconds(5);

        private final Set<String> topics;
        private final int number;
        private final int consumers;
        private long looked;

        EveryNth(Set<String> topics, int number, int consumers) {
            this.topics = topics;
            this.number = number;
            this.consumers = consumers;
        }

        @Override
        public boolean claim(Consumer<String, byte[]> consumer, TakeOver takeOver) {
            // Again and again: a topic may be created later.
            if (consumer.assignment().isEmpty() || System.nanoTime() - looked > LOOK.toNanos()) {
                var ours = ours(consumer);
                if (!ours.equals(consumer.assignment())) {
                    consumer.assign(ours);
                    takeOver.read(ours);
                }
                looked = System.nanoTime();
            }
            return !consumer.assignment().isEmpty();
        }

        private Set<TopicPartition> ours(Consumer<String, byte[]> consumer) {
            var ours = new HashSet<TopicPartition>();
            for (String topic : topics) {
                for (PartitionInfo each : consumer.partitionsFor(topic, LOOK)) {
                    if (each.partition() % consumers == number) {
                        ours.add(new TopicPartition(topic, each.partition()));
                    }
                }
            }
            return ours;
        }
    }
}
