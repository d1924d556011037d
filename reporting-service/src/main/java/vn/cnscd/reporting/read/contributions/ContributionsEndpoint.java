package vn.cnscd.reporting.read.contributions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.read.asof.AsOf;
import vn.cnscd.reporting.read.catalogue.Catalogues;
import vn.cnscd.reporting.read.contributions.Contributions.Contribution;
import vn.cnscd.reporting.read.smallcells.SmallCells;
import vn.cnscd.reporting.read.units.Units;

/** Opens a figure down to the activities that it comes from. */
@UnitController
class ContributionsEndpoint {
    private final Contributions contributions;
    private final Units units;
    private final Catalogues catalogues;
    private final SmallCells smallCells;
    private final Clock clock;

    ContributionsEndpoint(
            Contributions contributions,
            Units units,
            Catalogues catalogues,
            SmallCells smallCells,
            Clock clock) {
        this.contributions = contributions;
        this.units = units;
        this.catalogues = catalogues;
        this.smallCells = smallCells;
        this.clock = clock;
    }

    @Operation(
            summary = "The activities behind a figure, the newest first",
            description =
                    """
                    Empty for an indicator that does not come from activities. asOf asks for what was known by the end \
                    of that day.""")
    @GetMapping("/indicators/{code}/activities")
    @AllowedRoles(everyone = true)
    Page<Contribution> activities(
            UnitPath unit,
            Actor actor,
            @PathVariable String code,
            @RequestParam Period period,
            @Parameter(schema = @Schema(type = "string", format = "date"))
                    @RequestParam(name = "asOf", required = false)
                    @Nullable String asOfDay,
            PageQuery page) {
        var indicator =
                catalogues
                        .of(unit)
                        .find(code)
                        .orElseThrow(() -> new RequestRefused(CommonRefusal.NOT_FOUND));
        if (smallCells.areHiddenFrom(actor) && smallCells.concern(indicator)) {
            throw new RequestRefused(CommonRefusal.ROLE_NOT_ALLOWED);
        }
        var asOf = AsOf.of(asOfDay, clock);
        units.require(unit);
        try {
            return Page.of(
                    contributions.find(unit, indicator, period, asOf, page),
                    page,
                    Contribution::position);
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw new InvalidInput(new InputError("/cursor", "INVALID"));
        }
    }
}
