package vn.cnscd.reporting.read.figures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.problem.Languages;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/** The figures of a unit and period, if asked for broken down. */
@UnitController
class IndicatorsEndpoint {
    private final ShownFigures figures;

    IndicatorsEndpoint(ShownFigures figures) {
        this.figures = figures;
    }

    @Operation(
            summary = "Figures of a unit and period",
            description =
                    """
                    The value of a RATIO is a percentage, 100 × numerator / denominator (90.5 stands for 90,5 %), and so \
                    is the value of its target; whether the target is met is decided on the raw numbers, never on the \
                    rounded percentage. period is 2025, 2025-Q4, 2025-10, or what today makes of THIS_ and LAST_MONTH, \
                    _QUARTER and _YEAR. null is "not reported", 0 a confirmed zero (where the cell hides small numbers of vulnerable households, a viewer sees null for them as well): figures of activities are 0 once \
                    the unit has a team and the period has begun. MEMBERS counts every role. TEAMS and MEMBERS are as at \
                    the end of the period. pace says how a figure stands against its target: MET, ON_PACE or BEHIND while \
                    the period runs, MISSED only after it; rows of \
                    children and teams carry their own targets and pace. provisional is true until the period is over. by=children, area (of a province), team or month adds rows, in the order of \
                    their codes, and by=period rows of the period and the three before it, the oldest first; sort=CODE puts the least of an indicator first, sort=-CODE the most, what is not reported last, and \
                    limit leaves all but the first 1-500 out. codes=A,B answers these indicators alone. boundaries=today gives a unit also what those did that were merged \
                    into it or moved, and its size of today; what was split stays where it was reported (alone, or with by=children, \
                    without asOf). asOf asks for what was known by the end of that day in \
                    Vietnam: what was recorded, amended, voided, established or stated later does not count; today and \
                    later days give what is known now. Send the ETag back in If-None-Match, and what has not changed is answered \
                    with 304.""")
    @GetMapping("/indicators")
    @AllowedRoles(everyone = true)
    ShownFigures.Indicators indicators(
            UnitPath unit,
            Actor actor,
            @RequestParam Period period,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String boundaries,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable List<String> codes,
            @Parameter(schema = @Schema(type = "string", format = "date"))
                    @RequestParam(name = "asOf", required = false)
                    @Nullable String asOfDay,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        return figures.of(
                new ShownFigures.Question(
                        unit, period, by, boundaries, sort, limit, codes, asOfDay),
                Languages.of(language),
                actor);
    }
}
