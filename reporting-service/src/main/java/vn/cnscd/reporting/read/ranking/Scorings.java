package vn.cnscd.reporting.read.ranking;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.events.ScoringSet;
import vn.cnscd.reporting.events.ScoringSet.Part;

/** By what teams are ranked. */
@Repository
class Scorings {
    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Scorings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the nearest unit has set that has set anything. */
    Optional<ScoringSet> inForce(UnitPath unit) {
        return jdbc.sql(
                        """
                        select unit, parts, source from scoring where unit = any (?)
                        order by length(unit) desc limit 1
                        """)
                .param(unit.upwards().map(UnitPath::value).toArray(String[]::new))
                .query(
                        (row, index) ->
                                new ScoringSet(
                                        new UnitPath(row.getString("unit")),
                                        EventJson.mapper().readValue(row.getString("parts"), PARTS),
                                        row.getString("source")))
                .optional();
    }
}
