package vn.cnscd.registry.read.units;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.registry.events.UnitsReorganized;

/** Keeps the table {@code reorganization}. */
@Component
class ReorganizationsProjection implements StoreProjection {

    private final JdbcClient jdbc;

    ReorganizationsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> message : events) {
            if (message.getPayload() instanceof UnitsReorganized done) {
                jdbc.sql(
                                """
                                insert into reorganization (unit, id, valid_from, content)
                                values (?, ?, ?, ?::jsonb) on conflict do nothing
                                """)
                        .params(
                                done.unit().value(),
                                done.id(),
                                done.validFrom(),
                                EventJson.mapper().writeValueAsString(done))
                        .update();
            }
        }
    }
}
