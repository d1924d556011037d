package vn.cnscd.reporting.read.changes;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * One client that watches a unit; written to by its own thread, so that a slow one holds up nobody
 * else.
 */
final class Follower {
    private final UnitPath unit;
    private final SseEmitter emitter;
    private final Clock clock;
    private final Duration heartbeat;
    // Room for one: changes that come faster than the client reads become one.
    private final BlockingQueue<Long> news = new ArrayBlockingQueue<>(1);
    private volatile long known;
    private volatile boolean ended;

    Follower(UnitPath unit, SseEmitter emitter, long known, Clock clock, Duration heartbeat) {
        this.unit = unit;
        this.known = known;
        this.emitter = emitter;
        this.clock = clock;
        this.heartbeat = heartbeat;
    }

    UnitPath unit() {
        return unit;
    }

    /** Called by one thread alone. */
    void offer(long version) {
        if (version != known && news.offer(version)) {
            known = version;
        }
    }

    void run() {
        try {
            tell();
            while (!ended) {
                Long version = news.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
                if (ended) {
                    return;
                }
                if (version == null) {
                    emitter.send(SseEmitter.event().comment("still here"));
                } else {
                    tell();
                }
            }
        } catch (IOException | IllegalStateException gone) {
            ended = true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        ended = true;
        news.offer(known);
    }

    void end() {
        stop();
        emitter.complete();
    }

    private void tell() throws IOException {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        emitter.send(SseEmitter.event().name("figures").data(new Changed(unit, at)));
    }

    record Changed(UnitPath unit, Instant at) {}
}
