package vn.cnscd.reporting.read.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.reporting.read.reports.OwedReports.Owed;

/**
 * How many of the units that owe a report have submitted it, and which have not (đơn vị chưa nộp
 * báo cáo), the longest overdue first.
 */
public record Completeness(
        long expected, long submitted, long onTime, long late, List<Missing> missing) {

    /** A unit that has not reported; it is 0 days late until its due day has passed. */
    public record Missing(String unit, String name, @Nullable LocalDate dueOn, long daysLate) {
        static Missing of(Owed report, LocalDate today) {
            LocalDate dueOn = report.dueOn();
            return new Missing(
                    report.unit(),
                    report.name(),
                    dueOn,
                    dueOn == null ? 0 : Math.max(0, today.toEpochDay() - dueOn.toEpochDay()));
        }
    }

    public static Completeness of(List<Owed> owed, LocalDate today) {
        var submitted = owed.stream().filter(Owed::isSubmitted).toList();
        long onTime = submitted.stream().filter(Owed::isOnTime).count();
        return new Completeness(
                owed.size(),
                submitted.size(),
                onTime,
                submitted.size() - onTime,
                owed.stream()
                        .filter(each -> !each.isSubmitted())
                        .map(each -> Missing.of(each, today))
                        .sorted(
                                Comparator.comparingLong(Missing::daysLate)
                                        .reversed()
                                        .thenComparing(Missing::unit))
                        .toList());
    }
}
