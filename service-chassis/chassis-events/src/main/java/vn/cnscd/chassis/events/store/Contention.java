package vn.cnscd.chassis.events.store;

import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;

/** What several want at once, and one gets first. */
public final class Contention {

    /**
     * An attempt is lost to somebody else's success, so only more writers than this at once are
     * refused.
     */
    static final int ATTEMPTS = 20;

    private Contention() {}

    /**
     * Decides, and decides again on what is stored then whenever somebody else stored first.
     *
     * @throws RequestRefused with {@link CommonRefusal#CONCURRENT_CHANGE} when others always do
     */
    public static <T> T decide(Supplier<T> decision) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return decision.get();
            } catch (ConcurrentAppend | DuplicateKeyException takenMeanwhile) {
                // Decided again on what is stored now.
            }
        }
        throw new RequestRefused(CommonRefusal.CONCURRENT_CHANGE);
    }

    /** As {@link #decide}, where nothing is answered. */
    public static void run(Runnable decision) {
        decide(
                () -> {
                    decision.run();
                    return true;
                });
    }
}
