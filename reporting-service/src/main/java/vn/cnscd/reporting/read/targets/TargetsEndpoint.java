package vn.cnscd.reporting.read.targets;

import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.reporting.TargetComparator;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.TargetsSet.Scope;
import vn.cnscd.reporting.read.units.Units;
import vn.cnscd.reporting.read.versions.StatedVersions;

/** What a unit itself has set. */
@UnitController
class TargetsEndpoint {
    private final JdbcClient jdbc;
    private final Units units;
    private final StatedVersions versions;

    TargetsEndpoint(JdbcClient jdbc, Units units, StatedVersions versions) {
        this.jdbc = jdbc;
        this.units = units;
        this.versions = versions;
    }

    @Operation(
            summary =
                    "The targets that the unit itself has set for a period, for itself and for its teams")
    @GetMapping("/targets/{period}")
    @AllowedRoles(everyone = true)
    ResponseEntity<SetTargets> targets(UnitPath unit, @PathVariable Period period) {
        units.require(unit);
        long version = versions.ofTargets(unit, period);
        var set =
                jdbc.sql(
                                """
                                select scope, indicator, comparator, trim_scale(value) as value, source from target
                                where period = ? and unit = ? order by scope, indicator
                                """)
                        .params(period.toString(), unit.value())
                        .query(SetTarget.class)
                        .list();
        return ResponseEntity.ok()
                .eTag(StatedVersions.tag(version))
                .body(new SetTargets(unit, period, set));
    }

    record SetTargets(UnitPath unit, Period period, List<SetTarget> targets) {}

    record SetTarget(
            Scope scope,
            String indicator,
            TargetComparator comparator,
            BigDecimal value,
            String source) {}
}
