package vn.cnscd.reporting.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.time.Period;

/**
 * When reports are owed and due (chế độ báo cáo); the country's default: each quarter, due on the
 * 15th of its last month. A report is on time until the end of its due day in Vietnam.
 */
public final class ReportPolicy {
    public static final Period.Kind KIND = Period.Kind.QUARTER;
    private static final int DUE_DAY = 15;

    private ReportPolicy() {}

    public static LocalDate dueOn(Period period) {
        return period.lastMonth().atDay(DUE_DAY);
    }

    /**
     * The first day of the first period that a unit owes a report for, when its first team dates
     * from this day.
     */
    public static LocalDate firstOwed(LocalDate firstTeamOn) {
        return Period.containing(firstTeamOn, KIND).firstDay();
    }

    /** The periods from the one that starts on a day to the one that is running, in order. */
    public static List<Period> begunSince(LocalDate start, LocalDate today) {
        var begun = new ArrayList<Period>();
        for (var period = Period.containing(start, KIND);
                !period.firstDay().isAfter(today);
                period = period.next()) {
            begun.add(period);
        }
        return begun;
    }

    public static Timeliness timeliness(
            Period period, @Nullable LocalDate submittedOn, LocalDate today) {
        LocalDate dueOn = dueOn(period);
        if (submittedOn != null) {
            return submittedOn.isAfter(dueOn) ? Timeliness.LATE : Timeliness.ON_TIME;
        }
        return today.isAfter(dueOn) ? Timeliness.MISSING : Timeliness.NOT_DUE;
    }

    /** How a report stands against its due day (tình trạng nộp). */
    public enum Timeliness {
        NOT_DUE,
        ON_TIME,
        LATE,
        MISSING
    }
}
