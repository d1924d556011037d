package vn.cnscd.chassis.events.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One consumer of one projection: it reads on from where the database says, whatever the broker
 * remembers.
 */
final class ProjectionWorker implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionWorker.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(1);

    private final TopicProjection projection;
    private final Supplier<? extends Consumer<String, byte[]>> consumers;
    private final BatchApplier applier;
    private volatile boolean running = true;
    private volatile @Nullable Consumer<String, byte[]> current;

    ProjectionWorker(
            TopicProjection projection,
            Supplier<? extends Consumer<String, byte[]>> consumers,
            BatchApplier applier) {
        this.projection = projection;
        this.consumers = consumers;
        this.applier = applier;
    }

    @Override
    public void run() {
        while (running) {
            try (Consumer<String, byte[]> consumer = consumers.get()) {
                current = consumer;
                consumer.subscribe(projection.topics(), new TakeOver(consumer));
                while (running) {
                    step(consumer);
                }
            } catch (WakeupException stopped) {
                return;
            } catch (RuntimeException | Error failure) {
                // An error too, such as a lack of memory: the thread must not end in silence.
                LOG.warn(
                        "Projection {} starts again after: {}",
                        projection.name(),
                        failure.toString());
                rest();
            }
        }
    }

    void stop() {
        running = false;
        Consumer<String, byte[]> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    private void step(Consumer<String, byte[]> consumer) {
        var polled = consumer.poll(POLL);
        if (polled.isEmpty()) {
            return;
        }
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>(polled.count());
        polled.forEach(records::add);
        applier.apply(records);
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(REST_AFTER_FAILURE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private final class TakeOver implements ConsumerRebalanceListener {

        private final Consumer<String, byte[]> consumer;

        TakeOver(Consumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // Nothing is pending: each batch is committed before the next poll.
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            partitions.forEach(partition -> consumer.seek(partition, applier.takeOver(partition)));
        }
    }
}
