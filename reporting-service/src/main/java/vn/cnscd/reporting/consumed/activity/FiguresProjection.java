package vn.cnscd.reporting.consumed.activity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.projection.ReceivedEvent;
import vn.cnscd.chassis.events.projection.TopicProjection;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.activity.ActivityRecordedV1;
import vn.cnscd.contracts.activity.ActivityVoidedV1;

/**
 * Activities → figures (chỉ tiêu) of villages, communes and teams. A batch is one statement: it
 * stores the facts that are newer than what is known, and adds the difference that they make to the
 * roll-ups.
 */
@Component
class FiguresProjection implements TopicProjection {
    private final JdbcClient jdbc;

    FiguresProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public Set<String> topics() {
        return Set.of(PublishedEvent.ACTIVITY_TOPIC);
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        var newest = new TreeMap<UUID, ActivityFact>();
        for (ReceivedEvent event : events) {
            String type = event.type();
            if (type.equals(PublishedEvent.ACTIVITY_RECORDED.type())) {
                keep(
                        newest,
                        ActivityFact.of(event.body(ActivityRecordedV1.class), event.sequence()));
            } else if (type.equals(PublishedEvent.ACTIVITY_VOIDED.type())) {
                keep(newest, ActivityFact.of(event.body(ActivityVoidedV1.class), event.sequence()));
            }
        }
        if (!newest.isEmpty()) {
            jdbc.sql(FigureSql.APPLY_FACTS)
                    .param("facts", EventJson.mapper().writeValueAsString(newest.values()))
                    .update();
        }
    }

    private static void keep(Map<UUID, ActivityFact> newest, ActivityFact fact) {
        newest.merge(fact.activityId(), fact, ActivityFact::newer);
    }
}
