package vn.cnscd.registry.read.units;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.UnitsReorganized;

/** The reorganizations of units (sắp xếp đơn vị). */
@Component
public class Reorganizations {

    private final JdbcClient jdbc;

    Reorganizations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<UnitsReorganized> find(UnitPath unit, String id) {
        return jdbc.sql("select content from reorganization where unit = ? and id = ?")
                .params(unit.value(), id)
                .query((row, _) -> read(row.getString("content")))
                .optional();
    }

    /** Those decided on in a unit and in the units below it, the newest order first. */
    List<UnitsReorganized> within(UnitPath unit, int limit) {
        return jdbc.sql(
                        """
                        select content from reorganization where unit = :unit or unit >= :from and unit < :to
                        order by valid_from desc, unit, id limit :limit
                        """)
                .param("unit", unit.value())
                .param("from", unit.subtreeFrom())
                .param("to", unit.subtreeTo())
                .param("limit", limit)
                .query((row, _) -> read(row.getString("content")))
                .list();
    }

    private static UnitsReorganized read(String content) {
        return EventJson.mapper().readValue(content, UnitsReorganized.class);
    }
}
