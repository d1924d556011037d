package vn.cnscd.chassis.events.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cnscd.chassis.events.EventsProperties;

/**
 * One consumer of one projection: it reads on from where the database says, whatever the broker
 * remembers.
 */
final class ProjectionWorker implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionWorker.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration REST = Duration.ofSeconds(1);

    private final TopicProjection projection;
    private final Supplier<? extends Consumer<String, byte[]>> consumers;
    private final Share share;
    private final BatchApplier applier;
    private final Duration gather;
    private volatile boolean running = true;
    private volatile @Nullable Consumer<String, byte[]> current;

    ProjectionWorker(
            TopicProjection projection,
            Supplier<? extends Consumer<String, byte[]>> consumers,
            Share share,
            BatchApplier applier,
            Duration gather) {
        this.projection = projection;
        this.consumers = consumers;
        this.share = share;
        this.applier = applier;
        this.gather = gather;
    }

    @Override
    public void run() {
        while (running) {
            try (Consumer<String, byte[]> consumer = consumers.get()) {
                current = consumer;
                while (running) {
                    if (share.claim(consumer, partitions -> seek(consumer, partitions))) {
                        step(consumer);
                    } else {
                        rest(REST);
                    }
                }
            } catch (WakeupException stopped) {
                return;
            } catch (RuntimeException | Error failure) {
                // An error too, such as a lack of memory: the thread must not end in silence.
                LOG.warn(
                        "Projection {} starts again after: {}",
                        projection.name(),
                        failure.toString());
                rest(REST);
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
        try {
            applier.apply(records);
            if (records.size() < EventsProperties.MANY) {
                rest(gather);
            }
        } catch (StaleAssignment passed) {
            // Read models that were built anew have come further, or another instance has: if the
            // partition is no longer ours, the next poll says so.
            LOG.info(
                    "Projection {} reads on from where it stands: {}",
                    projection.name(),
                    passed.getMessage());
            seek(consumer, consumer.assignment());
        }
    }

    private void seek(Consumer<String, byte[]> consumer, Collection<TopicPartition> partitions) {
        partitions.forEach(partition -> consumer.seek(partition, applier.takeOver(partition)));
    }

    private static void rest(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
