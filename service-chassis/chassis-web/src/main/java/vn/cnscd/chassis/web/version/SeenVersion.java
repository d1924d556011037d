package vn.cnscd.chassis.web.version;

import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;

/**
 * The version that a caller decided on: an argument of endpoints that change something, from {@code
 * If-Match}.
 *
 * @param number null when any version will do
 */
public record SeenVersion(@Nullable Long number) {

    /** Refuses with 412 when what is stored has changed since. */
    public void require(long current) {
        if (number != null && number != current) {
            throw new RequestRefused(CommonRefusal.STALE_VERSION);
        }
    }
}
