package vn.cnscd.registry.write.measureunit;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.core.problem.StaleVersion;
import vn.cnscd.chassis.events.store.Contention;
import vn.cnscd.chassis.events.store.EventAppender;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.chassis.web.version.SeenVersion;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.UnitEvent;
import vn.cnscd.registry.events.UnitEvent.UnitMeasured;
import vn.cnscd.registry.read.units.Unit;
import vn.cnscd.registry.read.units.Units;

/** Takes how many households and people a unit has: what rates are reckoned against. */
@UnitController
class MeasureUnitEndpoint {
    private final Units units;
    private final EventAppender appender;
    private final TransactionTemplate transaction;

    MeasureUnitEndpoint(Units units, EventAppender appender, TransactionTemplate transaction) {
        this.units = units;
        this.appender = appender;
        this.transaction = transaction;
    }

    @Operation(
            summary = "Say how many households, people and adults the unit has",
            description =
                    """
                    All three are said anew; null is not known, and then the sum of the units below counts, if all are known. Fewer than 3 or more \
                    than 4.5 people in a household are refused with 409 NEEDS_CONFIRMATION, and taken with "confirmed": true.""")
    @PutMapping("/size")
    @AllowedRoles({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICER})
    ResponseEntity<UnitSize> measure(UnitPath unit, @RequestBody UnitSize body, SeenVersion seen) {
        if (unit.level() == UnitLevel.COUNTRY) {
            throw new RequestRefused(CommonRefusal.NOT_FOUND);
        }
        body.check();
        var doubts = body.doubts();
        boolean confirmed = Boolean.TRUE.equals(body.confirmed());
        if (!doubts.isEmpty() && !confirmed) {
            throw new RequestRefused(CommonRefusal.NEEDS_CONFIRMATION).at(doubts);
        }
        long version =
                Contention.decide(
                        () ->
                                requireNonNull(
                                        transaction.execute(
                                                _ -> decide(unit, body, seen, !doubts.isEmpty()))));
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
    }

    private long decide(UnitPath path, UnitSize size, SeenVersion seen, boolean confirmed) {
        var unit = units.require(path);
        var described =
                unit.description().sized(size.households(), size.population(), size.adults());
        if (described.equals(unit.description())) {
            return version(unit);
        }
        requireSeen(seen, unit);
        var event = new UnitMeasured(path, described, size.source(), confirmed);
        appender.append(
                List.of(
                        new NewEvent(
                                UnitEvent.STREAM_TYPE, path.value(), unit.sequence() + 1, event)));
        return version(unit) + 1;
    }

    private static void requireSeen(SeenVersion seen, Unit unit) {
        Long number = seen.number();
        if (number != null && number != version(unit)) {
            throw new StaleVersion(version(unit), List.of());
        }
    }

    /** How often something has happened to it. */
    private static long version(Unit unit) {
        return unit.sequence() + 1;
    }
}
