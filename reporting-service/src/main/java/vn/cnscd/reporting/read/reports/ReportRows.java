package vn.cnscd.reporting.read.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.ReportWindow;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Figure;
import vn.cnscd.reporting.events.Narrative;
import vn.cnscd.reporting.policy.ReportTerms;

/** Reports as they stand. */
@Repository
class ReportRows {
    private static final TypeReference<List<Figure>> FIGURES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReportRow> find(UnitPath unit, Period period) {
        return jdbc.sql("select * from report where period = ? and unit = ?")
                .params(period.toString(), unit.value())
                .query((row, index) -> read(row))
                .optional();
    }

    /** The reports that the unit has owed or submitted, the newest period first, as text. */
    List<ReportRow> ofUnit(UnitPath unit, @Nullable String before, int limit) {
        return jdbc.sql(
                        """
                        select unit, period, version, state, due_on, days, waived, submitted_at, return_reason,
                            null as narrative, null as figures
                        from report
                        where unit = :unit and not waived and (:before::text is null or period < :before)
                        order by period desc limit :limit
                        """)
                .param("unit", unit.value())
                .param("before", before)
                .param("limit", limit)
                .query((row, index) -> read(row))
                .list();
    }

    private static ReportRow read(ResultSet row) throws SQLException {
        Timestamp submittedAt = row.getTimestamp("submitted_at");
        String narrative = row.getString("narrative");
        String figures = row.getString("figures");
        return new ReportRow(
                new UnitPath(row.getString("unit")),
                Period.of(row.getString("period")),
                row.getLong("version"),
                ReportState.valueOf(row.getString("state")),
                new ReportTerms(
                        row.getObject("due_on", LocalDate.class),
                        ReportWindow.valueOf(row.getString("days"))),
                row.getBoolean("waived"),
                submittedAt == null ? null : submittedAt.toInstant(),
                narrative == null
                        ? Narrative.EMPTY
                        : EventJson.mapper().readValue(narrative, Narrative.class),
                figures == null ? null : EventJson.mapper().readValue(figures, FIGURES),
                row.getString("return_reason"));
    }
}
