package vn.cnscd.reporting.read.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * The denominators: a unit's own number of households and people, else the sum of those below, if
 * all are known.
 */
@Repository
class Sizes {
    private final JdbcClient jdbc;

    Sizes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the key of the cut's rows, each at the end of its period. */
    Map<String, Size> of(Cut cut) {
        var unit = cut.unit();
        boolean byChild = cut.by() == Cut.By.CHILD || unit.level() == UnitLevel.COUNTRY;
        var byPeriod = new HashMap<String, Map<String, Size>>();
        cut.sql(jdbc, query(cut))
                .param("length", byChild ? unit.childLength() : unit.value().length())
                .param("parent", byChild ? unit.value() : "")
                .param("self", unit.value())
                .query(
                        row -> {
                            byPeriod.computeIfAbsent(row.getString("period"), _ -> new HashMap<>())
                                    .put(row.getString("path"), size(row));
                        });
        var first = byPeriod.getOrDefault(cut.periods().getFirst().toString(), new HashMap<>());
        var sizes = new HashMap<String, Size>();
        if (cut.by() == Cut.By.CHILD) {
            sizes.putAll(first);
        } else {
            byPeriod.forEach((period, places) -> sizes.put(period, whole(unit, places)));
        }
        sizes.put(Cut.WHOLE, whole(unit, first));
        return sizes;
    }

    private static Size whole(UnitPath unit, Map<String, Size> sizes) {
        var own = sizes.getOrDefault(unit.value(), Size.UNKNOWN);
        return sizes.entrySet().stream()
                .filter(each -> !each.getKey().equals(unit.value()))
                .map(Map.Entry::getValue)
                .reduce(Size::plus)
                .map(own::orOf)
                .orElse(own);
    }

    private static String query(Cut cut) {
        var asOf = cut.asOf();
        return """
            with below as (
                select left(place, :length) as path, period, sum(villages) as villages,
                    case when count(*) = count(households) then sum(households) end as households,
                    case when count(*) = count(population) then sum(population) end as population
                from %s as size join %s on since <= last_day and until > last_day
                where scope = any (:scopes) and place >= :from collate "C" and place < :to collate "C"
                group by 1, 2
            )
            select unit.path, asked.period, coalesce(below.villages, 0) as villages,
                coalesce(unit.households, below.households)::bigint as households,
                coalesce(unit.population, below.population)::bigint as population
            from %s as unit cross join %s
                left join below on below.path = unit.path and below.period = asked.period
            where (unit.parent = :parent or unit.path = :self)
                and coalesce(unit.formed_on, '-infinity') <= asked.last_day
                and coalesce(unit.valid_to, 'infinity') >= asked.last_day
            """
                .formatted(
                        asOf.rows("unit_size", ":from", ":to"),
                        cut.asked(),
                        asOf.rows("unit"),
                        cut.asked());
    }

    private static Size size(ResultSet row) throws SQLException {
        return new Size(
                row.getLong("villages"),
                row.getObject("households", Long.class),
                row.getObject("population", Long.class));
    }
}
