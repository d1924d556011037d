package vn.cnscd.reporting.read.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.policy.ReportPolicy;

/**
 * The reports owed below a unit: by each unit that had a team of its own by the end of the period.
 */
@Repository
public class OwedReports {
    private final JdbcClient jdbc;

    OwedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the unit's first team dates from after the period. */
    boolean isBeforeFirst(UnitPath unit, Period period) {
        return jdbc.sql("select first_owed > ? from report_schedule where unit = ?")
                .params(period.lastDay(), unit.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    public List<Owed> below(UnitPath unit, Period period) {
        return jdbc.sql(
                        """
                        select schedule.unit, coalesce(unit.full_name, schedule.unit) as name, report.submitted_at
                        from report_schedule as schedule
                            left join unit on unit.path = schedule.unit
                            left join report on report.period = :period and report.unit = schedule.unit
                        where schedule.unit >= :from and schedule.unit < :to and schedule.unit <> :self
                            and schedule.first_owed <= :lastDay
                        """)
                .param("period", period.toString())
                .param("from", unit.subtreeFrom())
                .param("to", unit.subtreeTo())
                .param("self", unit.value())
                .param("lastDay", period.lastDay())
                .query(
                        (row, index) ->
                                new Owed(
                                        row.getString("unit"),
                                        row.getString("name"),
                                        ReportPolicy.dueOn(period),
                                        instant(
                                                row.getObject(
                                                        "submitted_at", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** A report that is owed; it counts as submitted while a submission stands, approved or not. */
    public record Owed(String unit, String name, LocalDate dueOn, @Nullable Instant submittedAt) {
        public UnitPath path() {
            return new UnitPath(unit);
        }

        public boolean isSubmitted() {
            return submittedAt != null;
        }

        /** Whether it was submitted by the end of its due day in Vietnam. */
        public boolean isOnTime() {
            return submittedAt != null
                    && !LocalDate.ofInstant(submittedAt, Period.ZONE).isAfter(dueOn);
        }
    }
}
