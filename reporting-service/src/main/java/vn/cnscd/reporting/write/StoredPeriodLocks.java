package vn.cnscd.reporting.write;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.EventCatalogue;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.ReportEvent;
import vn.cnscd.reporting.events.ReportEvent.ReportLocked;

/**
 * Asks the stored events of the reports. Other streams decide by them, so the store's key does not
 * order these decisions: an advisory lock named after the report's stream does.
 */
@Component
class StoredPeriodLocks implements PeriodLocks {
    private static final String SHARE =
            """
            select pg_advisory_xact_lock_shared(hashtextextended(stream, 0)) from unnest(?::text[]) as stream
            """;
    private static final String TAKE = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String ANY_LOCKED =
            """
            select exists (select 1 from domain_event_entry
                where aggregate_identifier = any (?) and payload_type = any (?))
            """;

    private final JdbcClient jdbc;
    private final String[] lockedAliases;

    StoredPeriodLocks(JdbcClient jdbc, EventCatalogue catalogue) {
        this.jdbc = jdbc;
        this.lockedAliases =
                catalogue.find(ReportLocked.class).orElseThrow().aliases().toArray(String[]::new);
    }

    @Override
    public void requireOpen(UnitPath unit, Period period) {
        String[] reports =
                unit.upwards()
                        .flatMap(
                                each ->
                                        around(period)
                                                .map(whole -> ReportEvent.stream(each, whole)))
                        .sorted()
                        .toArray(String[]::new);
        jdbc.sql(SHARE).param(reports).query().listOfRows();
        if (jdbc.sql(ANY_LOCKED).params(reports, lockedAliases).query(Boolean.class).single()) {
            throw new RequestRefused(ReportRefusal.PERIOD_LOCKED);
        }
    }

    @Override
    public void close(UnitPath unit, Period period) {
        jdbc.sql(TAKE).param(ReportEvent.stream(unit, period)).query().listOfRows();
    }

    /** The period and those that contain it: a report on any of them covers it. */
    private static Stream<Period> around(Period period) {
        return Arrays.stream(Period.Kind.values())
                .filter(kind -> kind.months() >= period.kind().months())
                .map(kind -> Period.containing(period.firstDay(), kind));
    }
}
