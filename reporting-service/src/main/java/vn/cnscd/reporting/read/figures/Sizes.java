package vn.cnscd.reporting.read.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.read.asof.AsOf;

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

    /** By path, and of the unit itself under the key of the whole. */
    Map<String, Size> of(Cut cut) {
        var unit = cut.unit();
        boolean byChild = cut.by() == Breakdown.CHILDREN || unit.level() == UnitLevel.COUNTRY;
        Map<String, Size> sizes =
                cut
                        .sql(jdbc, query(cut.asOf()))
                        .param("length", byChild ? Cut.childLength(unit) : unit.value().length())
                        .param("parent", byChild ? unit.value() : "")
                        .param("self", unit.value())
                        .query((row, index) -> Map.entry(row.getString("path"), size(row)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        sizes.put(Cut.WHOLE, whole(unit, sizes));
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

    private static String query(AsOf asOf) {
        return """
            with below as (
                select left(place, :length) as path, sum(villages) as villages,
                    case when count(*) = count(households) then sum(households) end as households,
                    case when count(*) = count(population) then sum(population) end as population
                from %s as size
                where scope = any (:scopes) and place >= :from collate "C" and place < :to collate "C"
                group by 1
            )
            select unit.path, coalesce(below.villages, 0) as villages,
                coalesce(unit.households, below.households)::bigint as households,
                coalesce(unit.population, below.population)::bigint as population
            from %s as unit left join below on below.path = unit.path
            where unit.parent = :parent or unit.path = :self
            """
                .formatted(asOf.rows("unit_size", ":from", ":to"), asOf.rows("unit"));
    }

    private static Size size(ResultSet row) throws SQLException {
        return new Size(
                row.getLong("villages"),
                row.getObject("households", Long.class),
                row.getObject("population", Long.class));
    }
}
