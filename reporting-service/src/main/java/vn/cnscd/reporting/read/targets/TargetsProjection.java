package vn.cnscd.reporting.read.targets;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.reporting.events.TargetsSet;
import vn.cnscd.reporting.read.changes.FigureChanges;

/** Targets that were set → the newest version of each scope, beside every version. */
@Component
class TargetsProjection implements StoreProjection {
    private final JdbcClient jdbc;
    private final FigureChanges changes;

    TargetsProjection(JdbcClient jdbc, FigureChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> message
                    && message.getPayload() instanceof TargetsSet set) {
                keepVersion(set, message);
                replace(set);
                changes.announce(List.of(set.unit()));
            }
        }
    }

    private void keepVersion(TargetsSet set, DomainEventMessage<?> message) {
        jdbc.sql(
                        """
                        insert into target_version (unit, period, scope, sequence, known_at, targets)
                        values (?, ?, ?, ?, ?::timestamptz, ?::jsonb) on conflict do nothing
                        """)
                .params(
                        set.unit().value(),
                        set.period().toString(),
                        set.scope().name(),
                        message.getSequenceNumber(),
                        message.getTimestamp().toString(),
                        EventJson.mapper().writeValueAsString(set.targets()))
                .update();
    }

    private void replace(TargetsSet set) {
        jdbc.sql("delete from target where period = ? and unit = ? and scope = ?")
                .params(set.period().toString(), set.unit().value(), set.scope().name())
                .update();
        set.targets()
                .forEach(
                        (indicator, target) ->
                                jdbc.sql("insert into target values (?, ?, ?, ?, ?, ?, ?)")
                                        .params(
                                                set.unit().value(),
                                                set.period().toString(),
                                                set.scope().name(),
                                                indicator,
                                                target.comparator().name(),
                                                target.value(),
                                                set.source())
                                        .update());
    }
}
