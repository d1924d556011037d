package vn.cnscd.registry.read.units;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.json.SearchText;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.UnitDescription;
import vn.cnscd.registry.events.UnitKind;

/** The units that are registered. */
@Component
public class Units {

    private static final String DESCRIBED_ON =
            """
            select unit.path, formed_on, valid_to, predecessors, successors, unit.sequence, told.sequence as described,
                told.kind, told.name, told.full_name, told.households, told.population, told.adults, told.valid_from
            from unit cross join lateral unit_described_on(unit.path, :day) as told
            """;

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The unit as it was described last. */
    public Optional<Unit> find(UnitPath path) {
        return Optional.ofNullable(find(List.of(path)).get(path));
    }

    /** The unit as it is described on a day, also one that has ended or is yet to be formed. */
    Optional<Unit> find(UnitPath path, LocalDate day) {
        return jdbc.sql(DESCRIBED_ON + "where unit.path = :path")
                .param("path", path.value())
                .param("day", day)
                .query((row, _) -> unit(row))
                .optional();
    }

    /** The unit; 404 when there is none. */
    public Unit require(UnitPath path) {
        return find(path).orElseThrow(() -> new RequestRefused(CommonRefusal.NOT_FOUND));
    }

    /** Those of the paths that are registered. */
    public Map<UnitPath, Unit> find(Collection<UnitPath> paths) {
        var found = new HashMap<UnitPath, Unit>();
        jdbc.sql("select *, sequence as described from unit where path = any(?)")
                .param(paths.stream().map(UnitPath::value).toArray(String[]::new))
                .query((row, _) -> unit(row))
                .list()
                .forEach(unit -> found.put(unit.path(), unit));
        return found;
    }

    /** A unit and those directly below it, also those that have ended. */
    public List<Unit> withChildren(UnitPath path) {
        return jdbc.sql(
                        """
                        select *, sequence as described from unit
                        where path = :path or parent = :path
                        order by path
                        """)
                .param("path", path.value())
                .query((row, _) -> unit(row))
                .list();
    }

    /**
     * All communes by their codes, which are unique in the country; of one that has moved to
     * another province the address that stands.
     */
    public Map<String, UnitPath> communesByCode() {
        var communes = new HashMap<String, UnitPath>();
        jdbc.sql("select path from unit where level = 'COMMUNE' order by valid_to nulls last")
                .query((row, _) -> new UnitPath(row.getString("path")))
                .list()
                .forEach(path -> communes.put(path.code(), path));
        return communes;
    }

    /**
     * Children in the order of their codes, from behind the path, whose names hold the text: those
     * that there are on a day.
     */
    List<Unit> children(UnitPath parent, String search, LocalDate day, String after, int limit) {
        return jdbc.sql(
                        DESCRIBED_ON
                                + """
                                where parent = :parent and unit.path > :after and search_name like :pattern
                                    and coalesce(formed_on, '-infinity') <= :day
                                    and coalesce(valid_to, 'infinity') >= :day
                                order by unit.path
                                limit :limit
                                """)
                .param("day", day)
                .param("parent", parent.value())
                .param("after", after)
                .param(
                        "pattern",
                        "%" + SearchText.of(search).replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .param("limit", limit)
                .query((row, _) -> unit(row))
                .list();
    }

    /** Provinces within a unit's subtree, from behind the path. */
    List<Unit> provinces(UnitPath within, LocalDate day, String after, int limit) {
        return jdbc.sql(
                        DESCRIBED_ON
                                + """
                                where parent = :country and unit.path > :after
                                    and unit.path >= :from and unit.path < :to
                                order by unit.path
                                limit :limit
                                """)
                .param("day", day)
                .param("country", UnitPath.COUNTRY.value())
                .param("after", after)
                .param("from", within.subtreeFrom())
                .param("to", within.subtreeTo())
                .param("limit", limit)
                .query((row, _) -> unit(row))
                .list();
    }

    /**
     * Refuses with 404 when there is no such unit, with 409 when it has ended before a day, so that
     * what is new belongs to its successors, or is formed after it.
     */
    public void requireStanding(UnitPath path, LocalDate day) {
        var unit = require(path);
        var lastDay = unit.validTo();
        if (lastDay != null && lastDay.isBefore(day)) {
            throw new RequestRefused(UnitRefusal.UNIT_ENDED, path, lastDay);
        }
        var firstDay = unit.formedOn();
        if (firstDay != null && firstDay.isAfter(day)) {
            throw new RequestRefused(UnitRefusal.UNIT_NOT_FORMED, path, firstDay);
        }
    }

    /** 404 when there is neither a unit at the path nor is it the whole country. */
    public void requireKnown(UnitPath path) {
        if (path.level() != UnitLevel.COUNTRY) {
            require(path);
        }
    }

    private static Unit unit(ResultSet row) throws SQLException {
        var description =
                new UnitDescription(
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("full_name"),
                        row.getObject("households", Integer.class),
                        row.getObject("population", Integer.class),
                        row.getObject("adults", Integer.class),
                        row.getObject("valid_from", LocalDate.class));
        return new Unit(
                new UnitPath(row.getString("path")),
                description,
                row.getObject("formed_on", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                paths(row.getArray("predecessors")),
                paths(row.getArray("successors")),
                row.getLong("sequence"),
                row.getLong("described"));
    }

    private static List<UnitPath> paths(Array texts) throws SQLException {
        return Stream.of((String[]) texts.getArray()).map(UnitPath::new).toList();
    }
}
