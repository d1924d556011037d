package vn.cnscd.registry.write.setarea;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.json.NormalizedText;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.chassis.web.version.SeenVersion;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.AreaSet;
import vn.cnscd.registry.read.areas.AreaView;
import vn.cnscd.registry.read.areas.Areas;
import vn.cnscd.registry.read.units.Units;
import vn.cnscd.registry.write.PutSetting;
import vn.cnscd.registry.write.PutSetting.Outcome;
import vn.cnscd.registry.write.TeamRefusal;
import vn.cnscd.registry.write.input.Checks;

/** Puts communes of a province together as an area, or ends one. */
@UnitController
class SetAreaEndpoint {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,50}");
    private static final int MAX_NAME = 100;

    private final Commands commands;
    private final Units units;
    private final Areas areas;

    SetAreaEndpoint(Commands commands, Units units, Areas areas) {
        this.commands = commands;
        this.units = units;
        this.areas = areas;
    }

    /** An area as sent. */
    record AreaBody(@Nullable String name, @Nullable Set<UnitPath> communes) {}

    @Operation(
            summary =
                    "Put communes of a province together as an area; they replace those before, and none end it")
    @PutMapping("/areas/{id}")
    @AllowedRoles(Role.PROVINCE_OFFICER)
    ResponseEntity<AreaView> set(
            UnitPath unit, @PathVariable String id, @RequestBody AreaBody body, SeenVersion seen) {
        requireProvince(unit);
        var area = check(unit, id, body);
        var outcome = commands.send(new PutSetting(area, seen.number()), Outcome.class);
        return ResponseEntity.status(outcome.status()).eTag(outcome.eTag()).body(AreaView.of(area));
    }

    private static void requireProvince(UnitPath unit) {
        if (unit.level() != UnitLevel.PROVINCE) {
            throw new RequestRefused(TeamRefusal.AREA_LEVEL);
        }
    }

    private AreaSet check(UnitPath unit, String id, AreaBody body) {
        if (!ID.matcher(id).matches()) {
            throw new InvalidInput(new InputError("/id", "INVALID"));
        }
        var checks = new Checks();
        var name = NormalizedText.of(checks.line("/name", body.name(), MAX_NAME));
        var communes = new TreeSet<>(checks.required("/communes", body.communes(), Set.of()));
        checks.throwIfAny();
        if (communes.isEmpty() && areas.find(unit, id).isEmpty()) {
            throw new RequestRefused(CommonRefusal.NOT_FOUND);
        }
        var known = units.find(communes);
        for (UnitPath commune : communes) {
            if (!known.containsKey(commune) || !commune.parent().filter(unit::equals).isPresent()) {
                checks.add("/communes", "NO_SUCH_UNIT", commune.value());
            }
        }
        checks.throwIfAny();
        return new AreaSet(unit, id, name, List.copyOf(communes));
    }
}
