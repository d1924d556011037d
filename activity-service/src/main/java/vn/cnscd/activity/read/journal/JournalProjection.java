package vn.cnscd.activity.read.journal;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.cnscd.activity.events.ActivityEvent;
import vn.cnscd.activity.events.ActivityEvent.ActivityAmended;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.activity.events.ActivityEvent.ActivityVoided;
import vn.cnscd.activity.events.ActivityEvent.Described;
import vn.cnscd.chassis.events.store.StoreProjection;

/**
 * Activities recorded, amended and voided → the table {@code activity}, in the transaction that
 * says so.
 */
@Component
class JournalProjection implements StoreProjection {

    private final JdbcTemplate jdbc;

    JournalProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        var recorded = new ArrayList<Object[]>(events.size());
        var amended = new ArrayList<Object[]>();
        var voided = new ArrayList<Object[]>();
        for (EventMessage<?> event : events) {
            switch ((ActivityEvent) event.getPayload()) {
                case ActivityRecorded activity -> recorded.add(row(activity));
                case ActivityAmended activity -> amended.add(row(activity));
                case ActivityVoided activity ->
                        voided.add(new Object[] {activity.activityId().value()});
            }
        }
        jdbc.batchUpdate(
                """
                insert into activity (unit, team, type, held_on, activity_id)
                values (?, ?, ?, ?, ?)
                """,
                recorded);
        jdbc.batchUpdate(
                "update activity set unit = ?, team = ?, type = ?, held_on = ? where activity_id = ?",
                amended);
        jdbc.batchUpdate("update activity set voided = true where activity_id = ?", voided);
    }

    private static Object[] row(Described activity) {
        return new Object[] {
            activity.unit().value(),
            activity.team(),
            activity.type().name(),
            Date.valueOf(activity.heldOn()),
            activity.activityId().value()
        };
    }
}
