package vn.cnscd.activity.consumed.reporting;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.projection.ReceivedEvent;
import vn.cnscd.chassis.events.projection.TopicProjection;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.registry.LateChanges;
import vn.cnscd.contracts.reporting.ReportLockedV1;

/** Reports that were locked → the table {@code locked_period}. */
@Component
class ReportingProjection implements TopicProjection {

    private final JdbcTemplate jdbc;

    ReportingProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "reporting";
    }

    @Override
    public Set<String> topics() {
        return Set.of(PublishedEvent.REPORTING_TOPIC);
    }

    /** A lock is never taken back, so hearing of it twice is no matter. */
    @Override
    public void project(List<ReceivedEvent> events) {
        var locks = new ArrayList<Object[]>();
        for (ReceivedEvent event : events) {
            if (event.body(PublishedEvent::recordOf) instanceof ReportLockedV1 lock) {
                locks.add(row(lock));
            }
        }
        jdbc.batchUpdate(
                """
                insert into locked_period (unit, days, late_counts_after) values (?, daterange(?, ?, '[]'), ?)
                on conflict do nothing
                """,
                locks);
    }

    private static Object[] row(ReportLockedV1 lock) {
        var days = lock.period().calendarWindow();
        return new Object[] {
            lock.unit().value(),
            Date.valueOf(days.first()),
            Date.valueOf(days.last()),
            lock.lateChanges() == LateChanges.NEXT_PERIOD
        };
    }
}
