package vn.cnscd.reporting.read.catalogue;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.cnscd.chassis.core.problem.Languages;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.read.units.Units;

/** What is counted in a unit. */
@UnitController
class CatalogueEndpoint {
    private final Catalogues catalogues;
    private final Units units;

    CatalogueEndpoint(Catalogues catalogues, Units units) {
        this.catalogues = catalogues;
        this.units = units;
    }

    @Operation(
            summary = "The catalogue of indicators: the country's, and what the province adds",
            description =
                    """
                    catalogueRow is the row of the forms in use, P for a province's own. What has the source STATISTICS \
                    is stated by units: a RATIO as numerator and denominator, anything else as value.""")
    @GetMapping("/catalogue")
    @AllowedRoles(everyone = true)
    CatalogueView catalogue(
            UnitPath unit,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        units.require(unit);
        var locale = Languages.of(language);
        return new CatalogueView(
                catalogues.of(unit).inForce().stream()
                        .map(each -> IndicatorView.of(each, locale))
                        .toList());
    }

    record CatalogueView(List<IndicatorView> indicators) {}

    record IndicatorView(
            String code,
            String name,
            String catalogueRow,
            Indicator.Nature nature,
            Indicator.Kind kind,
            String measuredIn,
            Indicator.Source source,
            String formula) {
        static IndicatorView of(Indicator indicator, Locale language) {
            return new IndicatorView(
                    indicator.code(),
                    indicator.label(language),
                    indicator.catalogueRow(),
                    indicator.nature(),
                    indicator.kind(),
                    indicator.measuredIn(),
                    indicator.source(),
                    indicator.formula());
        }
    }
}
