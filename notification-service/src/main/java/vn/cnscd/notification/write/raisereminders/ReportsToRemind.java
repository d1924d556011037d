package vn.cnscd.notification.write.raisereminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.notification.events.Matter;
import vn.cnscd.notification.events.Occasion;
import vn.cnscd.notification.policy.FollowedReport;
import vn.cnscd.notification.policy.ReportDecision;

/** The reports that the rules are to be asked about, as a queue by day. */
@Component
class ReportsToRemind {

    private static final String SELECT =
            """
            select unit, matter, due_on, opened_on, settled, decision, decided_on, decision_sequence
            from obligation
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    ReportsToRemind(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /**
     * Reports whose day has come and that nobody else has in hand; they are ours until the commit.
     */
    List<FollowedReport> lockNext(LocalDate today, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                        where remind_on <= ?
                        order by remind_on, unit limit ?
                        for update skip locked
                        """)
                .params(today, limit)
                .query((row, _) -> report(row))
                .list();
    }

    /** What is owed of a report by those directly below a unit, or by a village itself. */
    List<FollowedReport> owed(UnitPath unit, Matter matter) {
        return jdbc.sql(
                        SELECT
                                + """
                        where matter = :matter and not settled
                            and unit >= :from collate "C" and unit < :to collate "C"
                            and length(unit) = :length
                        order by unit
                        """)
                .param("matter", matter.key())
                .param("from", unit.subtreeFrom())
                .param("to", unit.subtreeTo())
                .param("length", unit.childLength())
                .query((row, _) -> report(row))
                .list();
    }

    Set<UUID> alreadyRaised(Collection<UUID> ids) {
        return jdbc.sql("select id from notification where id = any(?::uuid[])")
                .param(ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(UUID.class)
                .set();
    }

    /** Says when to ask about these reports again, if ever. */
    void postpone(
            List<FollowedReport> reports, Function<FollowedReport, Optional<LocalDate>> nextDay) {
        List<Object[]> rows =
                reports.stream()
                        .map(
                                report ->
                                        new Object[] {
                                            nextDay.apply(report).orElse(null),
                                            report.unit().value(),
                                            report.matter().key()
                                        })
                        .toList();
        batch.batchUpdate(
                "update obligation set remind_on = ? where unit = ? and matter = ?", rows);
    }

    private static FollowedReport report(ResultSet row) throws SQLException {
        return new FollowedReport(
                new UnitPath(row.getString("unit")),
                Matter.ofKey(row.getString("matter")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("opened_on", LocalDate.class),
                row.getBoolean("settled"),
                decision(row));
    }

    private static @Nullable ReportDecision decision(ResultSet row) throws SQLException {
        String occasion = row.getString("decision");
        return occasion == null
                ? null
                : new ReportDecision(
                        Occasion.valueOf(occasion),
                        row.getObject("decided_on", LocalDate.class),
                        row.getLong("decision_sequence"));
    }
}
