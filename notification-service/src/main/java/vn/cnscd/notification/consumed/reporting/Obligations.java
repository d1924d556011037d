package vn.cnscd.notification.consumed.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.notification.events.Matter;
import vn.cnscd.notification.events.PeriodicReport;
import vn.cnscd.notification.policy.ReportDecision;

/** The table of owed reports; an event that a row reflects already changes nothing. */
@Component
class Obligations {

    private final JdbcTemplate jdbc;

    Obligations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Which report. */
    record ReportKey(UnitPath unit, Matter matter) {
        static ReportKey of(UnitPath unit, Period period) {
            return new ReportKey(unit, new PeriodicReport(period));
        }
    }

    /** It is owed, until some day. */
    record Owed(LocalDate dueOn, LocalDate openedOn, long sequence) {}

    /**
     * It is no longer owed, or again.
     *
     * @param decision what was decided on it, if that turned it
     */
    record Turned(boolean settled, long sequence, @Nullable ReportDecision decision) {}

    void owe(Map<ReportKey, Owed> reports) {
        List<Object[]> rows = new ArrayList<>(reports.size());
        reports.forEach(
                (key, owed) ->
                        rows.add(
                                new Object[] {
                                    key.unit().value(),
                                    key.matter().key(),
                                    owed.dueOn(),
                                    owed.openedOn(),
                                    owed.sequence(),
                                    owed.openedOn()
                                }));
        jdbc.batchUpdate(
                """
                insert into obligation (unit, matter, due_on, opened_on, settled, sequence, remind_on)
                values (?, ?, ?, ?, false, ?, ?)
                on conflict (unit, matter) do update
                set due_on = excluded.due_on, settled = false,
                    sequence = excluded.sequence, remind_on = excluded.remind_on
                where obligation.sequence < excluded.sequence
                """,
                rows);
    }

    /** What is owed again, and what was decided, is asked about at once. */
    void turn(Map<ReportKey, Turned> reports, LocalDate today) {
        List<Object[]> rows = new ArrayList<>(reports.size());
        reports.forEach(
                (key, turned) -> {
                    var decision = turned.decision();
                    rows.add(
                            new Object[] {
                                turned.settled(),
                                turned.sequence(),
                                turned.settled() && decision == null ? null : today,
                                decision == null ? null : decision.occasion().name(),
                                decision == null ? null : decision.on(),
                                decision == null ? null : decision.sequence(),
                                key.unit().value(),
                                key.matter().key(),
                                turned.sequence()
                            });
                });
        jdbc.batchUpdate(
                """
                update obligation
                set settled = ?, sequence = ?, remind_on = ?,
                    decision = ?, decided_on = ?, decision_sequence = ?
                where unit = ? and matter = ? and sequence < ?
                """,
                rows);
    }

    /**
     * Requests that are answered. A request and an answer come on two partitions: whoever answers
     * before the request is read here need not be asked, so the row stands before it.
     */
    void answer(Map<ReportKey, Long> sequences, LocalDate today) {
        List<Object[]> rows = new ArrayList<>(sequences.size());
        sequences.forEach(
                (key, sequence) ->
                        rows.add(
                                new Object[] {
                                    key.unit().value(), key.matter().key(), today, today, sequence
                                }));
        jdbc.batchUpdate(
                """
                insert into obligation (unit, matter, due_on, opened_on, settled, sequence, remind_on)
                values (?, ?, ?, ?, true, ?, null)
                on conflict (unit, matter) do update
                set settled = true, sequence = excluded.sequence, remind_on = null
                where obligation.sequence < excluded.sequence
                """,
                rows);
    }
}
