package vn.cnscd.acceptance;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import vn.cnscd.chassis.test.Answer;

/**
 * Clients that submit and look at figures whatever happens around them: they repeat what got no
 * answer, and complain about every answer that clients must not get.
 */
final class Load implements AutoCloseable {

    private static final List<Integer> BATCH_SIZES = List.of(1, 5, 10, 20);
    private static final long PAUSE_MILLIS = 400;

    private final Ledger ledger;
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(5);
    private final List<Submitter> submitters = new ArrayList<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger turnedAway = new AtomicInteger();
    private final AtomicLong highestSeen = new AtomicLong();
    private volatile boolean ending;

    private Load(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Begins to submit activities of a commune.
     *
     * @param doors the gateways to go through: a client takes the next one when one does not answer
     */
    static Load on(Ledger ledger, Api... doors) {
        var load = new Load(ledger);
        for (int client = 0; client < BATCH_SIZES.size(); client++) {
            load.submitters.add(
                    load.new Submitter(BATCH_SIZES.get(client), List.of(doors), client));
        }
        load.submitters.forEach(load::repeat);
        load.repeat(() -> load.look(doors[0]));
        return load;
    }

    /** Waits until so many more submissions are answered with a verdict for each activity. */
    void awaitAnswers(int more) {
        int wanted = answered.get() + more;
        await().atMost(120, SECONDS)
                .untilAsserted(
                        () ->
                                assertThat(answered)
                                        .as("answered; complaints: %s", complaints)
                                        .hasValueGreaterThanOrEqualTo(wanted));
    }

    /** Submissions that were answered with a verdict for each activity. */
    int answered() {
        return answered.get();
    }

    /** Calls that were asked to come again later. */
    int turnedAway() {
        return turnedAway.get();
    }

    /** Submits nothing new any more, and waits until everything that was submitted is answered. */
    void finish() {
        ending = true;
        await().atMost(180, SECONDS)
                .untilAsserted(
                        () ->
                                assertThat(submitters)
                                        .as("complaints: %s", complaints)
                                        .allMatch(Submitter::isDone));
        assertThat(complaints).isEmpty();
        close();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private void repeat(Runnable step) {
        var _ =
                clock.scheduleWithFixedDelay(
                        () -> {
                            try {
                                step.run();
                            } catch (UncheckedIOException noAnswer) {
                                // Whoever has no answer asks again.
                            } catch (RuntimeException | AssertionError wrong) {
                                complaints.add(wrong.toString());
                            }
                        },
                        0,
                        PAUSE_MILLIS,
                        MILLISECONDS);
    }

    /** Figures never go back, and never run ahead of what was submitted. */
    private void look(Api api) {
        var commune = ledger.commune();
        var answer = api.as(commune.viewer()).get(commune.url() + "/indicators?period=2025-Q4");
        if (isAnswer(answer)) {
            long seen = Figures.of(answer, Set.of("ACTIVITIES")).getOrDefault("ACTIVITIES", 0L);
            assertThat(seen).isBetween(highestSeen.get(), (long) ledger.size());
            highestSeen.set(seen);
        }
    }

    /** False for a proper refusal of the moment; everything else that is no answer is an error. */
    private boolean isAnswer(Answer answer) {
        if (answer.status() == 200) {
            return true;
        }
        assertThat(answer.status()).as(answer.toString()).isIn(429, 503);
        assertThat(answer.header("Retry-After")).as("Retry-After of %s", answer).isPresent();
        turnedAway.incrementAndGet();
        return false;
    }

    /** Submits one batch after the other. */
    private final class Submitter implements Runnable {

        private final int batchSize;
        private final List<Api> doors;
        private List<Map<String, Object>> inHand = List.of();
        private int door;

        Submitter(int batchSize, List<Api> doors, int firstDoor) {
            this.batchSize = batchSize;
            this.doors = doors;
            this.door = firstDoor;
        }

        @Override
        public synchronized void run() {
            if (inHand.isEmpty()) {
                if (ending) {
                    return;
                }
                inHand = ledger.next(batchSize);
            }
            boolean served = false;
            try {
                var answer = submit(doors.get(door % doors.size()));
                if (isAnswer(answer)) {
                    ledger.note(inHand, answer);
                    answered.incrementAndGet();
                    inHand = List.of();
                    served = true;
                }
            } finally {
                door += served ? 0 : 1;
            }
        }

        synchronized boolean isDone() {
            return ending && inHand.isEmpty();
        }

        private Answer submit(Api api) {
            var commune = ledger.commune();
            Object body = batchSize == 1 ? inHand.getFirst() : inHand;
            return api.as(commune.system()).post(commune.url() + "/activities", body);
        }
    }
}
