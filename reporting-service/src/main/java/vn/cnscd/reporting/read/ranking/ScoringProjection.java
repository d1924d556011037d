package vn.cnscd.reporting.read.ranking;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.reporting.events.ScoringSet;

/** By what units have their teams ranked → the last word of each. */
@Component
class ScoringProjection implements StoreProjection {
    private final JdbcClient jdbc;

    ScoringProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> message
                    && message.getPayload() instanceof ScoringSet set) {
                keep(set, message.getSequenceNumber() + 1);
            }
        }
    }

    private void keep(ScoringSet set, long version) {
        jdbc.sql(
                        """
                        insert into scoring as known (unit, version, parts, source) values (?, ?, ?::jsonb, ?)
                        on conflict (unit) do update
                            set version = excluded.version, parts = excluded.parts, source = excluded.source
                        where known.version < excluded.version
                        """)
                .params(
                        set.unit().value(),
                        version,
                        EventJson.mapper().writeValueAsString(set.parts()),
                        set.source())
                .update();
    }
}
