package vn.cnscd.reporting.automation.whenreportisowedthenopenit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.cnscd.chassis.events.store.ConcurrentAppend;
import vn.cnscd.chassis.events.store.EventAppender;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.contracts.time.Period;

/**
 * Opens each report that a unit owes by its policy, up to the period that is running; sets another
 * due day, or waives it, when the policy changes in time. Instances share the work by locking the
 * units they take; that a report has one stream makes sure that it opens once, whatever else
 * happens.
 */
@Component
public class WhenReportIsOwedThenOpenIt {
    private static final int UNITS_AT_ONCE = 500;

    private final OwingUnits units;
    private final EventAppender appender;
    private final TransactionOperations transactions;
    private final Clock clock;

    WhenReportIsOwedThenOpenIt(
            OwingUnits units,
            EventAppender appender,
            TransactionOperations transactions,
            Clock clock) {
        this.units = units;
        this.appender = appender;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Opens all that is owed by now. */
    public void openOwed() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        try {
            while (Boolean.TRUE.equals(transactions.execute(status -> settleSome(today)))) {
                // Until nothing is left, in transactions of a bearable size.
            }
        } catch (ConcurrentAppend submittedMeanwhile) {
            // A unit was first: its submission opened the report. The next turn leaves that one
            // out.
        }
    }

    private boolean settleSome(LocalDate today) {
        List<Owing> taken = units.take(today, UNITS_AT_ONCE);
        List<NewEvent> events =
                taken.stream().flatMap(unit -> unit.settle(today).stream()).toList();
        if (!events.isEmpty()) {
            appender.append(events);
        }
        return !taken.isEmpty();
    }
}
