package vn.cnscd.activity.write.submitactivities;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.activity.events.ActivityEvent.Household;
import vn.cnscd.activity.events.Remark;

/**
 * Tells whether two submissions say the same, whatever their order and spelling. It is over a form
 * of its own, not over stored JSON: an event that grows a field must not turn repeats into
 * conflicts.
 */
final class ContentDigest {

    /** No submitted text can hold it: control characters are refused. */
    private static final char SEPARATOR = '\u001f';

    private ContentDigest() {}

    static String of(ActivityRecorded activity, Remark remark) {
        var content = new StringBuilder(256);
        add(content, activity.team());
        add(content, activity.type());
        activity.topics().forEach(topic -> add(content, topic));
        add(content, activity.heldOn());
        add(content, activity.inPerson());
        add(content, activity.facilitators());
        add(content, activity.participants());
        activity.households().stream()
                .sorted(Comparator.comparing(Household::pseudonym))
                .forEach(household -> add(content, household));
        activity.results().forEach((kind, count) -> add(content, kind + "=" + count));
        add(content, remark.venue());
        add(content, remark.note());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sha256().digest(content.toString().getBytes(UTF_8)));
    }

    private static void add(StringBuilder content, Household household) {
        add(content, household.village());
        add(content, household.pseudonym());
        household.vulnerable().forEach(vulnerability -> add(content, vulnerability));
    }

    private static void add(StringBuilder content, @Nullable Object part) {
        content.append(part == null ? "" : part).append(SEPARATOR);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
