package vn.cnscd.reporting.write;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;

/** Reads {@code If-Match}: the version of a report that the caller decided on. */
public final class SeenVersion {
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private SeenVersion() {}

    /** Null when any version will do; 412 for what cannot be the tag of any. */
    public static @Nullable Long of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        var tag = ETAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new RequestRefused(CommonRefusal.STALE_VERSION);
        }
        return Long.valueOf(tag.group(1));
    }
}
