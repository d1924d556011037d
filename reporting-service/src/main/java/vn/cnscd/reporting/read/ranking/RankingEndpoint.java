package vn.cnscd.reporting.read.ranking;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.ScoringSet;
import vn.cnscd.reporting.read.ranking.Ranking.Ranked;
import vn.cnscd.reporting.read.smallcells.SmallCells;
import vn.cnscd.reporting.read.units.Units;

/** Which teams did best, and why. */
@UnitController
class RankingEndpoint {
    private static final int MOST = 500;

    private final Ranking ranking;
    private final Scorings scorings;
    private final Units units;
    private final SmallCells smallCells;

    RankingEndpoint(Ranking ranking, Scorings scorings, Units units, SmallCells smallCells) {
        this.ranking = ranking;
        this.scorings = scorings;
        this.units = units;
        this.smallCells = smallCells;
    }

    @Operation(
            summary = "The teams of the unit by their score, the highest first",
            description =
                    """
                    A score is 0-100: of each part so much of its weight as the team has reached of its goal. Parts are those of the \
                    scoring that the unit or one above it has set, else the targets that a team has, one weighing as much as the \
                    other. A team without any part is not ranked; equal scores share a rank.""")
    @GetMapping("/ranking")
    @AllowedRoles(everyone = true)
    Ranked ranking(
            UnitPath unit,
            Actor actor,
            @RequestParam Period period,
            @RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new InvalidInput(new InputError("/limit", "OUT_OF_RANGE", 1, MOST));
        }
        units.require(unit);
        var ranked = ranking.of(unit, period, limit);
        return smallCells.areHiddenFrom(actor) ? ranked.withoutParts() : ranked;
    }

    @Operation(
            summary =
                    "By what the teams of the unit are ranked; 404 when nobody has set anything but targets")
    @GetMapping("/scoring")
    @AllowedRoles(everyone = true)
    ResponseEntity<ScoringSet> scoring(UnitPath unit) {
        units.require(unit);
        return ResponseEntity.ok(
                scorings.inForce(unit)
                        .orElseThrow(() -> new RequestRefused(CommonRefusal.NOT_FOUND)));
    }
}
