package vn.cnscd.reporting.read.statistics;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.StatisticsStated.Ratio;
import vn.cnscd.reporting.read.units.Units;
import vn.cnscd.reporting.read.versions.StatedVersions;

/** What a unit itself has stated. */
@UnitController
class StatisticsEndpoint {
    private final JdbcClient jdbc;
    private final Units units;
    private final StatedVersions versions;

    StatisticsEndpoint(JdbcClient jdbc, Units units, StatedVersions versions) {
        this.jdbc = jdbc;
        this.units = units;
        this.versions = versions;
    }

    @Operation(summary = "The statistics that the unit itself has stated of a period")
    @GetMapping("/statistics/{period}")
    @AllowedRoles(everyone = true)
    ResponseEntity<Map<String, Ratio>> statistics(UnitPath unit, @PathVariable Period period) {
        units.require(unit);
        long version = versions.ofStatistics(unit, period);
        var stated = new TreeMap<String, Ratio>();
        jdbc.sql(
                        "select indicator, numerator, denominator from statistic where period = ? and unit = ?")
                .params(period.toString(), unit.value())
                .query(
                        row -> {
                            stated.put(
                                    row.getString("indicator"),
                                    new Ratio(
                                            row.getLong("numerator"), row.getLong("denominator")));
                        });
        return ResponseEntity.ok().eTag(StatedVersions.tag(version)).body(stated);
    }
}
