package vn.cnscd.registry.read.areas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.AreaSet;

/** The areas of provinces (cụm xã): keeps the table {@code area}. */
@Component
public class Areas implements StoreProjection {

    private final JdbcClient jdbc;

    Areas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<AreaView> find(UnitPath province, String id) {
        return jdbc.sql("select id, name, communes from area where unit = ? and id = ?")
                .params(province.value(), id)
                .query(Areas::view)
                .optional();
    }

    List<AreaView> of(UnitPath province) {
        return jdbc.sql("select id, name, communes from area where unit = ? order by id")
                .param(province.value())
                .query(Areas::view)
                .list();
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

    private static AreaView view(ResultSet row, int index) throws SQLException {
        var communes = (String[]) row.getArray("communes").getArray();
        return new AreaView(
                row.getString("id"),
                row.getString("name"),
                Stream.of(communes).map(UnitPath::new).toList());
    }
}
