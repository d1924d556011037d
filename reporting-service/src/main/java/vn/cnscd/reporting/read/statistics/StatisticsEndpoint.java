package vn.cnscd.reporting.read.statistics;

import io.swagger.v3.oas.annotations.Operation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.core.type.TypeReference;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.StatisticsStated.Value;
import vn.cnscd.reporting.read.catalogue.Catalogues;
import vn.cnscd.reporting.read.smallcells.SmallCells;
import vn.cnscd.reporting.read.units.Units;
import vn.cnscd.reporting.read.versions.StatedVersions;

/** What a unit itself has stated. */
@UnitController
class StatisticsEndpoint {
    private final JdbcClient jdbc;
    private final Units units;
    private final StatedVersions versions;
    private final Catalogues catalogues;
    private final SmallCells smallCells;

    StatisticsEndpoint(
            JdbcClient jdbc,
            Units units,
            StatedVersions versions,
            Catalogues catalogues,
            SmallCells smallCells) {
        this.jdbc = jdbc;
        this.units = units;
        this.versions = versions;
        this.catalogues = catalogues;
        this.smallCells = smallCells;
    }

    @Operation(summary = "The statistics that the unit itself has stated of a period")
    @GetMapping("/statistics/{period}")
    @AllowedRoles(everyone = true)
    ResponseEntity<Map<String, StatedValue>> statistics(
            UnitPath unit, Actor actor, @PathVariable Period period) {
        units.require(unit);
        long version = versions.ofStatistics(unit, period);
        var stated = new TreeMap<String, StatedValue>();
        jdbc.sql(
                        "select indicator, numerator, denominator from statistic where period = ? and unit = ?")
                .params(period.toString(), unit.value())
                .query(
                        row -> {
                            stated.put(
                                    row.getString("indicator"),
                                    StatedValue.of(
                                            new Value(
                                                    row.getLong("numerator"),
                                                    row.getObject("denominator", Long.class))));
                        });
        if (smallCells.areHiddenFrom(actor)) {
            var catalogue = catalogues.of(unit);
            stated.keySet()
                    .removeIf(code -> catalogue.find(code).filter(smallCells::concern).isPresent());
        }
        return ResponseEntity.ok().eTag(StatedVersions.tag(version)).body(stated);
    }

    @Operation(
            summary = "Every version of the statistics that the unit has stated, the newest first",
            description =
                    "confirmed names the indicators that were confirmed in spite of a doubt; statedBy is the user or system.")
    @GetMapping("/statistics/{period}/versions")
    @AllowedRoles(value = {Role.PROVINCE_OFFICER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    Page<StatementView> versions(UnitPath unit, @PathVariable Period period, PageQuery page) {
        units.require(unit);
        return Page.of(
                jdbc.sql(
                                """
                                select sequence + 1 as version, known_at, stated_by, source, confirmed, rates
                                from statistic_version
                                where period = :period and unit = :unit and sequence < :before - 1
                                order by sequence desc limit :limit
                                """)
                        .param("period", period.toString())
                        .param("unit", unit.value())
                        .param(
                                "before",
                                page.after(key -> Long.parseLong(key.getFirst()))
                                        .orElse(Long.MAX_VALUE))
                        .param("limit", page.fetchSize())
                        .query((row, index) -> StatementView.of(row))
                        .list(),
                page,
                statement -> List.of(Long.toString(statement.version())));
    }

    /**
     * What was stated once.
     *
     * @param statedBy null for what was stated before this was kept
     */
    record StatementView(
            long version,
            Instant statedAt,
            @Nullable String statedBy,
            @Nullable String source,
            List<String> confirmed,
            Map<String, StatedValue> values) {
        private static final TypeReference<Map<String, Value>> VALUES = new TypeReference<>() {};

        static StatementView of(ResultSet row) throws SQLException {
            var values = new TreeMap<String, StatedValue>();
            EventJson.mapper()
                    .readValue(row.getString("rates"), VALUES)
                    .forEach((code, value) -> values.put(code, StatedValue.of(value)));
            return new StatementView(
                    row.getLong("version"),
                    row.getTimestamp("known_at").toInstant(),
                    row.getString("stated_by"),
                    row.getString("source"),
                    List.of((String[]) row.getArray("confirmed").getArray()),
                    values);
        }
    }
}
