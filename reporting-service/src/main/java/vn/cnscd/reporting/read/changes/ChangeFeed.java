package vn.cnscd.reporting.read.changes;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * Looks four times a second which of the units that somebody watches have changed, in one query for
 * all, and wakes those who watch them. Asking the database works for any number of instances, and
 * costs nothing while nobody watches.
 */
@Component
class ChangeFeed implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final FigureChanges changes;
    private final Clock clock;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final Lock looking = new ReentrantLock();
    private volatile boolean running;

    ChangeFeed(FigureChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    void follow(UnitPath unit, SseEmitter emitter) {
        // Read before the client is told to look: what changes from now on is news.
        long known = changes.versions(Set.of(unit)).getOrDefault(unit, 0L);
        var follower = new Follower(unit, emitter, known, clock, HEARTBEAT);
        emitter.onCompletion(() -> leave(follower));
        emitter.onTimeout(emitter::complete);
        emitter.onError(failure -> leave(follower));
        followers.add(follower);
        Thread.ofVirtual().name("changes-" + unit.identifier()).start(() -> serve(follower));
    }

    // At a fixed rate, a task has a thread of its own and does not wait for other scheduled work.
    @Scheduled(fixedRate = 250)
    void look() {
        if (followers.isEmpty() || !looking.tryLock()) {
            return;
        }
        try {
            tellFollowers();
        } catch (DataAccessException away) {
            LOG.warn("Changes of figures cannot be seen at the moment: {}", away.toString());
        } finally {
            looking.unlock();
        }
    }

    private void tellFollowers() {
        Set<UnitPath> watched = followers.stream().map(Follower::unit).collect(Collectors.toSet());
        Map<UnitPath, Long> versions = changes.versions(watched);
        for (Follower follower : followers) {
            Long version = versions.get(follower.unit());
            if (version != null) {
                follower.offer(version);
            }
        }
    }

    private void serve(Follower follower) {
        try {
            follower.run();
        } finally {
            followers.remove(follower);
        }
    }

    private void leave(Follower follower) {
        followers.remove(follower);
        follower.stop();
    }

    @Override
    public void start() {
        running = true;
    }

    /** Ends the streams first: a graceful shutdown would wait for them. */
    @Override
    public void stop() {
        running = false;
        followers.forEach(Follower::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
