package vn.cnscd.registry.read.duties;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.registry.events.DutiesSet;

/** Keeps the table {@code duties}. */
@Component
class DutiesProjection implements StoreProjection {

    private static final String KEEP =
            """
            insert into duties (team, month, shifts) values (?, ?, ?::jsonb)
            on conflict (team, month) do update set shifts = excluded.shifts
            """;

    private final JdbcClient jdbc;

    DutiesProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> message : events) {
            if (message.getPayload() instanceof DutiesSet duties) {
                jdbc.sql(KEEP)
                        .params(
                                duties.team().toString(),
                                duties.month().toString(),
                                EventJson.mapper().writeValueAsString(duties.shifts()))
                        .update();
            }
        }
    }
}
