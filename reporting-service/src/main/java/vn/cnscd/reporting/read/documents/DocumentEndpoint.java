package vn.cnscd.reporting.read.documents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.read.smallcells.SmallCells;

/** A unit's report as a file to sign and send. */
@UnitController
class DocumentEndpoint {
    private final ReportDocuments documents;
    private final SmallCells smallCells;

    DocumentEndpoint(ReportDocuments documents, SmallCells smallCells) {
        this.documents = documents;
        this.smallCells = smallCells;
    }

    @Operation(
            summary = "A unit's report as a Word, PDF or Excel file",
            description =
                    """
                    In Vietnamese, laid out by Nghị định 30/2020/NĐ-CP, the number and the date of signing left blank. \
                    The figures are those submitted; while no submission stands, those of now, and the document says \
                    DỰ THẢO. A commune's and a province's tell how the units directly below stand.""")
    @GetMapping("/reports/{period}/document")
    @AllowedRoles(everyone = true)
    ResponseEntity<byte[]> document(
            UnitPath unit,
            Actor actor,
            @PathVariable Period period,
            @Parameter(schema = @Schema(allowableValues = {"docx", "pdf", "xlsx"}))
                    @RequestParam(name = "format", required = false)
                    @Nullable String asked) {
        if (smallCells.areHiddenFrom(actor)) {
            throw new RequestRefused(CommonRefusal.ROLE_NOT_ALLOWED);
        }
        var format = DocumentFormat.of(asked);
        byte[] file = documents.print(unit, period, format);
        String name = "bao-cao-%s-%s.%s".formatted(unit.identifier(), period, format.extension());
        return ResponseEntity.ok()
                .contentType(format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }
}
