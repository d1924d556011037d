package vn.cnscd.reporting.read.figures;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.problem.Languages;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/** The figures of a unit and period as CSV, for spreadsheets and open data. */
@UnitController
class ExportEndpoint {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final ShownFigures figures;

    ExportEndpoint(ShownFigures figures) {
        this.figures = figures;
    }

    @Operation(
            summary = "Figures of a unit and period as CSV",
            description =
                    """
                    One line for each figure: of the unit itself, and with by of each child, area, team, month or period. Codes and \
                    columns stay; an empty value is "not reported". Send the ETag back in If-None-Match, and what has not \
                    changed is answered with 304.""")
    @GetMapping(path = "/indicators/export", produces = "text/csv")
    @AllowedRoles(everyone = true)
    ResponseEntity<String> export(
            UnitPath unit,
            Actor actor,
            @RequestParam Period period,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable List<String> codes,
            @RequestParam(name = "asOf", required = false) @Nullable String asOfDay,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language)
            throws IOException {
        Locale locale = Languages.of(language);
        var shown =
                figures.of(
                        new ShownFigures.Question(
                                unit, period, by, null, null, null, codes, asOfDay),
                        locale,
                        actor);
        String name = "so-lieu-%s-%s.csv".formatted(unit.identifier(), period);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(FiguresCsv.write(shown, locale));
    }
}
