package vn.cnscd.registry.write.importunits;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.Languages;
import vn.cnscd.chassis.core.problem.Problems;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.registry.write.importunits.ImportUnits.Verdicts;

/** Takes a list of units as CSV. */
@RestController
class ImportUnitsEndpoint {

    private final ImportUnits units;
    private final Problems texts;
    private final JsonMapper json;

    ImportUnitsEndpoint(ImportUnits units, Problems texts, JsonMapper json) {
        this.units = units;
        this.texts = texts;
        this.json = json;
    }

    /** What became of the lines. */
    record Answer(int registered, int changed, int unchanged, List<RejectedLine> rejected) {}

    /** A line that was not imported, and why. */
    record RejectedLine(int line, LineFault code, String detail) {}

    @Operation(
            summary = "Import administrative units, a line each",
            description =
                    """
                    Repeated it changes nothing. With `?progress=true` the answer is NDJSON: after each 5,000 units a line \
                    that says how far it has come, and at last what became of the lines.""")
    @PostMapping(path = "/api/v1/units/imports", consumes = "text/csv")
    @AllowedRoles(Role.OPERATOR)
    @SuppressWarnings("ArrayParameter")
    Answer importUnits(
            @RequestBody byte[] file,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        return answer(units.run(UnitsCsv.read(file), _ -> {}), Languages.of(language));
    }

    /** As above, told step by step. */
    @Hidden
    @PostMapping(
            path = "/api/v1/units/imports",
            consumes = "text/csv",
            params = "progress=true",
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    @AllowedRoles(Role.OPERATOR)
    @SuppressWarnings("ArrayParameter")
    void importUnitsStepByStep(
            @RequestBody byte[] file,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language,
            HttpServletResponse response)
            throws IOException {
        var csv = UnitsCsv.read(file);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        var out = response.getOutputStream();
        var verdicts = units.run(csv, progress -> write(progress, out));
        write(answer(verdicts, Languages.of(language)), out);
    }

    private void write(Object line, OutputStream out) {
        try {
            out.write(json.writeValueAsBytes(line));
            out.write('\n');
            out.flush();
        } catch (IOException nobodyListens) {
            throw new UncheckedIOException(nobodyListens);
        }
    }

    private Answer answer(Verdicts verdicts, Locale locale) {
        var rejected =
                verdicts.rejected().stream().map(rejection -> describe(rejection, locale)).toList();
        return new Answer(
                verdicts.registered(), verdicts.changed(), verdicts.unchanged(), rejected);
    }

    private RejectedLine describe(Rejection rejection, Locale locale) {
        var error = new InputError("", rejection.fault().name(), rejection.arguments());
        String detail = texts.describe(List.of(error), locale).getFirst().detail();
        return new RejectedLine(rejection.line(), rejection.fault(), detail);
    }
}
