package vn.cnscd.reporting.read.changes;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Which units' figures have changed, told across instances by the database. */
@Repository
public class FigureChanges {
    private static final String ANNOUNCE =
            """
            insert into figure_change as change (unit, version)
            select distinct place, 1 from unnest(:units::text[]) as changed (path), lateral scopes_of(changed.path)
            order by 1
            on conflict (unit) do update set version = change.version + 1
            """;
    // A village and a commune have a row that stands for all of them; above, the communes' rows add
    // up. Read models that were built anew count from one again, and may show other figures.
    private static final String VERSIONS =
            """
            select watched.unit,
                (select generation from read_model_build) * 1000000000000 + (select coalesce(sum(version), 0) from figure_change as change
                    where change.unit >= watched.first and change.unit < watched.beyond
                        and (length(change.unit) <= 8 or change.unit = watched.unit)) as version
            from unnest(:units::text[], :firsts::text[], :beyonds::text[]) as watched (unit, first, beyond)
            """;

    private final JdbcClient jdbc;

    FigureChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Says, in the running transaction, that figures of these units are others now. */
    public void announce(Collection<UnitPath> units) {
        jdbc.sql(ANNOUNCE)
                .param("units", units.stream().map(UnitPath::value).toArray(String[]::new))
                .update();
    }

    /** The version of each unit's figures; it counts up with every change in the unit's subtree. */
    public Map<UnitPath, Long> versions(Collection<UnitPath> units) {
        return jdbc
                .sql(VERSIONS)
                .param("units", units.stream().map(UnitPath::value).toArray(String[]::new))
                .param("firsts", units.stream().map(UnitPath::subtreeFrom).toArray(String[]::new))
                .param("beyonds", units.stream().map(UnitPath::subtreeTo).toArray(String[]::new))
                .query((row, index) -> Map.entry(new UnitPath(row.getString(1)), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
