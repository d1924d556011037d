package vn.cnscd.registry.read.areas;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.AreaSet;

/** Keeps the table {@code area}. */
@Component
class AreasProjection implements StoreProjection {

    private final JdbcClient jdbc;

    AreasProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> message : events) {
            if (message.getPayload() instanceof AreaSet area) {
                keep(area);
            }
        }
    }

    private void keep(AreaSet area) {
        if (area.communes().isEmpty()) {
            jdbc.sql("delete from area where unit = ? and id = ?")
                    .params(area.unit().value(), area.id())
                    .update();
            return;
        }
        jdbc.sql(
                        """
                        insert into area (unit, id, name, communes) values (?, ?, ?, ?)
                        on conflict (unit, id) do update set name = excluded.name, communes = excluded.communes
                        """)
                .params(
                        area.unit().value(),
                        area.id(),
                        area.name(),
                        area.communes().stream().map(UnitPath::value).toArray(String[]::new))
                .update();
    }
}
