package vn.cnscd.activity.read.journal;

import static vn.cnscd.chassis.events.Columns.column;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.activity.events.ActivityEvent;
import vn.cnscd.activity.events.ActivityEvent.ActivityAmended;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.activity.events.ActivityEvent.ActivityVoided;
import vn.cnscd.chassis.events.store.StoreProjection;

/**
 * Activities recorded and amended → the table {@code activity}, in the transaction that says so.
 */
@Component
class JournalProjection implements StoreProjection {

    private final JdbcClient jdbc;

    JournalProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        var recorded = new ArrayList<ActivityRecorded>(events.size());
        var amended = new ArrayList<ActivityAmended>();
        for (EventMessage<?> event : events) {
            switch ((ActivityEvent) event.getPayload()) {
                case ActivityRecorded activity -> recorded.add(activity);
                case ActivityAmended activity -> amended.add(activity);
                // It stays where it is; that it is void stands in its events.
                case ActivityVoided _ -> {}
            }
        }
        if (!recorded.isEmpty()) {
            insert(recorded);
        }
        amended.forEach(this::update);
    }

    private void insert(List<ActivityRecorded> activities) {
        jdbc.sql(
                        """
                        insert into activity (unit, team, type, held_on, activity_id)
                        select * from unnest(?::text[], ?::text[], ?::text[], ?::date[], ?::uuid[])
                        """)
                .param(column(activities, activity -> activity.unit().value()))
                .param(column(activities, ActivityRecorded::team))
                .param(column(activities, ActivityRecorded::type))
                .param(column(activities, ActivityRecorded::heldOn))
                .param(column(activities, ActivityRecorded::activityId))
                .update();
    }

    private void update(ActivityAmended activity) {
        jdbc.sql(
                        """
                        update activity set unit = :unit, team = :team, type = :type, held_on = :heldOn
                        where left(unit, 8) = left(:unit, 8) and activity_id = :activity
                        """)
                .param("unit", activity.unit().value())
                .param("team", activity.team())
                .param("type", activity.type().name())
                .param("heldOn", activity.heldOn())
                .param("activity", activity.activityId().value())
                .update();
    }
}
