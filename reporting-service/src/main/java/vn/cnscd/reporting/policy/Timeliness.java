package vn.cnscd.reporting.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a report stands against its due day (tình trạng nộp); it is on time until the end of that day
 * in Vietnam.
 */
public enum Timeliness {
    NOT_DUE,
    ON_TIME,
    LATE,
    MISSING;

    /**
     * Of a report as it stands today.
     *
     * @param dueOn null when it is never late
     * @param submittedOn null while no submission stands
     */
    public static Timeliness of(
            @Nullable LocalDate dueOn, @Nullable LocalDate submittedOn, LocalDate today) {
        if (submittedOn != null) {
            return isAfter(submittedOn, dueOn) ? LATE : ON_TIME;
        }
        return isAfter(today, dueOn) ? MISSING : NOT_DUE;
    }

    private static boolean isAfter(LocalDate day, @Nullable LocalDate dueOn) {
        return dueOn != null && day.isAfter(dueOn);
    }
}
