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
import vn.cnscd.reporting.policy.Timeliness;

/**
 * The reports that are owed: those that were opened and not waived. What is owed for a period was
 * fixed when it was opened, and does not follow the units and policies of today.
 */
@Repository
public class OwedReports {
    private final JdbcClient jdbc;

    OwedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the unit's first team dates from after the period. */
    boolean isBeforeFirst(UnitPath unit, Period period) {
        return jdbc.sql("select first_team_on > ? from report_schedule where unit = ?")
                .params(period.lastDay(), unit.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    public List<Owed> below(UnitPath unit, Period period) {
        return jdbc.sql(
                        """
                        select report.unit, coalesce(unit.full_name, report.unit) as name, due_on, submitted_at
                        from report left join unit on unit.path = report.unit
                            -- Said again of the units, or all of the country are read for their names.
                            and unit.path >= :from and unit.path < :to
                        where period = :period and report.unit >= :from and report.unit < :to
                            and report.unit <> :self and not waived
                        """)
                .param("period", period.toString())
                .param("from", unit.subtreeFrom())
                .param("to", unit.subtreeTo())
                .param("self", unit.value())
                .query(
                        (row, index) ->
                                new Owed(
                                        row.getString("unit"),
                                        row.getString("name"),
                                        row.getObject("due_on", LocalDate.class),
                                        instant(
                                                row.getObject(
                                                        "submitted_at", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** A report that is owed; it counts as submitted while a submission stands, approved or not. */
    public record Owed(
            String unit, String name, @Nullable LocalDate dueOn, @Nullable Instant submittedAt) {
        public UnitPath path() {
            return new UnitPath(unit);
        }

        public boolean isSubmitted() {
            return submittedAt != null;
        }

        /** Whether it was submitted by the end of its due day in Vietnam. */
        public boolean isOnTime() {
            if (submittedAt == null) {
                return false;
            }
            var day = LocalDate.ofInstant(submittedAt, Period.ZONE);
            return Timeliness.of(dueOn, day, day) == Timeliness.ON_TIME;
        }
    }
}
