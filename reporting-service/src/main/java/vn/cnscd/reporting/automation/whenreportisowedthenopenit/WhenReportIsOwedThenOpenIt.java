package vn.cnscd.reporting.automation.whenreportisowedthenopenit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.cnscd.chassis.events.store.ConcurrentAppend;
import vn.cnscd.chassis.events.store.EventAppender;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.ReportEvent;
import vn.cnscd.reporting.events.ReportEvent.ReportOpened;
import vn.cnscd.reporting.policy.ReportPolicy;

/**
 * Opens each report that is owed, up to the period that is running. Instances share the work by
 * locking the units they take; that a report has one stream makes sure that it opens once, whatever
 * else happens.
 */
@Component
public class WhenReportIsOwedThenOpenIt {
    private static final int UNITS_AT_ONCE = 500;
    private static final String TAKE_DUE =
            """
            select unit, next_opens_on from report_schedule where next_opens_on <= :today
            order by next_opens_on, unit limit :most for update skip locked
            """;
    private static final String NOT_YET_OPEN =
            """
            select unit, period from unnest(:units::text[], :periods::text[]) as owed (unit, period)
            where not exists (select 1 from report where report.unit = owed.unit and report.period = owed.period)
            """;
    private static final String MOVE_ON =
            "update report_schedule set next_opens_on = :next::date where unit = any (:units)";

    private final JdbcClient jdbc;
    private final EventAppender appender;
    private final TransactionOperations transactions;
    private final Clock clock;

    WhenReportIsOwedThenOpenIt(
            JdbcClient jdbc,
            EventAppender appender,
            TransactionOperations transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.appender = appender;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Opens all that is owed by now. */
    public void openOwed() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        try {
            while (Boolean.TRUE.equals(transactions.execute(status -> openSome(today)))) {
                // Until nothing is left, in transactions of a bearable size.
            }
        } catch (ConcurrentAppend submittedMeanwhile) {
            // A unit was first: its submission opened the report. The next turn leaves that one
            // out.
        }
    }

    private boolean openSome(LocalDate today) {
        List<Due> due =
                jdbc.sql(TAKE_DUE)
                        .param("today", today)
                        .param("most", UNITS_AT_ONCE)
                        .query(Due.class)
                        .list();
        if (due.isEmpty()) {
            return false;
        }
        jdbc.sql(MOVE_ON)
                .param(
                        "next",
                        Period.containing(today, ReportPolicy.KIND).next().firstDay().toString())
                .param("units", due.stream().map(Due::unit).toArray(String[]::new))
                .update();
        List<NewEvent> opened = notYetOpen(owed(due, today));
        if (!opened.isEmpty()) {
            appender.append(opened);
        }
        return true;
    }

    private static List<ReportOpened> owed(List<Due> due, LocalDate today) {
        var owed = new ArrayList<ReportOpened>();
        for (Due each : due) {
            for (Period period : ReportPolicy.begunSince(each.nextOpensOn(), today)) {
                owed.add(
                        new ReportOpened(
                                new UnitPath(each.unit()), period, ReportPolicy.dueOn(period)));
            }
        }
        return owed;
    }

    private List<NewEvent> notYetOpen(List<ReportOpened> owed) {
        return jdbc.sql(NOT_YET_OPEN)
                .param(
                        "units",
                        owed.stream().map(report -> report.unit().value()).toArray(String[]::new))
                .param(
                        "periods",
                        owed.stream()
                                .map(report -> report.period().toString())
                                .toArray(String[]::new))
                .query(
                        (row, index) ->
                                opening(
                                        new UnitPath(row.getString(1)),
                                        Period.of(row.getString(2))))
                .list();
    }

    private static NewEvent opening(UnitPath unit, Period period) {
        return new NewEvent(
                "Report",
                ReportEvent.stream(unit, period),
                0,
                new ReportOpened(unit, period, ReportPolicy.dueOn(period)));
    }

    private record Due(String unit, LocalDate nextOpensOn) {}
}
