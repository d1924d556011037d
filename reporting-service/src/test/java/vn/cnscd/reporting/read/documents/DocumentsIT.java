package vn.cnscd.reporting.read.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.cnscd.reporting.Shown.url;
import static vn.cnscd.reporting.World.activity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.activity.ActivityVoidedV1;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.registry.TeamEstablishedV1;
import vn.cnscd.contracts.registry.UnitDescribedV1;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;

@ReportingIT
class DocumentsIT {
    private static final String TEAM = "56-00003-001-1";
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void fiveDaysBeforeItIsDue() {
        clock.set(MutableClock.START);
    }

    @Test
    void givesTheReportOfAVillageInEveryFormat() throws IOException {
        var village = commune("56/00001");
        var viewer = api.as("viewer@56");

        var word = viewer.get(document(village, "docx"));
        assertThat(word.status()).isEqualTo(200);
        assertThat(word.header("Content-Type"))
                .contains(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(word.header("Content-Disposition").orElseThrow())
                .contains("attachment", "bao-cao-56-00001-001-2025-Q4.docx");
        assertThat(text(word.body()))
                .contains("TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG THON 001", "TỔ TRƯỞNG", "DỰ THẢO");

        var pdf = viewer.get(document(village, "pdf"));
        assertThat(pdf.header("Content-Type")).contains("application/pdf");
        try (var file = Loader.loadPDF(pdf.body())) {
            assertThat(file.getNumberOfPages()).isPositive();
        }

        var excel = viewer.get(document(village, "xlsx"));
        try (var file = new XSSFWorkbook(new ByteArrayInputStream(excel.body()))) {
            assertThat(file.getSheet("Số liệu")).isNotNull();
        }
    }

    @Test
    void theCommunesReportNamesTheVillagesThatAreMissing() throws IOException {
        var village = commune("56/00002");
        world.unit("56/00002/002");
        world.team(new UnitPath("56/00002/002"), 1, "2025-08-26");
        world.settle();
        api.as("team-leader@56-00002-002")
                .post(
                        url(new UnitPath("56/00002/002"), "reports/2025-Q4/submission"),
                        "{\"narrative\":{}}");
        var commune = village.parent().orElseThrow();
        var officer = api.as("commune-officer@56-00002");
        await().untilAsserted(
                        () ->
                                assertThat(text(officer.get(document(commune, "docx")).body()))
                                        .contains(
                                                "2 đơn vị phải báo cáo, 1 đơn vị đã nộp (đúng hạn 1, muộn 0), 1 đơn vị chưa nộp: THON 001."));
    }

    @Test
    void keepsTheFiguresThatWereSubmittedAndThoseOfTheUnitsBesideThem() throws IOException {
        var commune = new UnitPath("56/00003");
        var village = new UnitPath("56/00003/001");
        var held = activity(new UUID(56, 3), TEAM, village, "2025-10-05", List.of());
        told(
                "2025-07-01",
                PublishedEvent.UNIT_REGISTERED,
                commune,
                described(commune),
                "commune",
                0);
        told(
                "2025-07-01",
                PublishedEvent.UNIT_REGISTERED,
                village,
                described(village),
                "village",
                0);
        told(
                "2025-08-26",
                PublishedEvent.TEAM_ESTABLISHED,
                village,
                new TeamEstablishedV1(
                        TEAM,
                        village,
                        LocalDate.of(2025, 8, 26),
                        Map.of(MemberRole.LEADER, 1),
                        Map.of()),
                TEAM,
                0);
        told(
                "2025-10-06",
                PublishedEvent.ACTIVITY_RECORDED,
                village,
                held,
                held.activityId().toString(),
                0);
        world.settle();
        api.as("commune-officer@56-00003")
                .post(url(commune, "reports/2025-Q4/submission"), "{\"narrative\":{}}");
        told(
                "2025-12-11",
                PublishedEvent.ACTIVITY_VOIDED,
                village,
                new ActivityVoidedV1(held.activityId(), village),
                held.activityId().toString(),
                1);
        world.settle();

        var excel = api.as("viewer@56").get(document(commune, "xlsx"));
        try (var file = new XSSFWorkbook(new ByteArrayInputStream(excel.body()))) {
            assertThat(ReportFilesTest.row(file.getSheet("Số liệu"), 1, "Số hoạt động").getCell(3))
                    .satisfies(cell -> assertThat(cell.getNumericCellValue()).isEqualTo(1));
            var units = file.getSheet("Đơn vị");
            int column = ReportFilesTest.column(units.getRow(0), "Số hoạt động");
            assertThat(ReportFilesTest.row(units, 1, "THON 001").getCell(column))
                    .satisfies(cell -> assertThat(cell.getNumericCellValue()).isEqualTo(1));
        }
    }

    @Test
    void refusesOtherFormatsAndWhatNoReportIsAbout() {
        var village = commune("56/00004");
        var viewer = api.as("viewer@56");
        var other = viewer.get(document(village, "odt"));
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.at("/errors/0/pointer").asString()).isEqualTo("/format");
        assertThat(viewer.get(url(village, "reports/2025-Q4/document")).status()).isEqualTo(400);
        assertThat(
                        viewer.get(
                                        url(
                                                new UnitPath("56/00004/999"),
                                                "reports/2025-Q4/document?format=pdf"))
                                .status())
                .isEqualTo(404);
        assertThat(api.as("viewer@55").get(document(village, "pdf")).status()).isEqualTo(403);
    }

    /** A commune with a village that has a team. */
    private UnitPath commune(String path) {
        world.unit(path.substring(0, 2));
        world.unit(path);
        var village = world.unit(path + "/001");
        world.team(village, 1, "2025-08-26");
        world.settle();
        return village;
    }

    private void told(
            String day, PublishedEvent word, UnitPath unit, Object body, String of, long sequence) {
        world.tell(Instant.parse(day + "T01:00:00Z"), word, unit, body, of, sequence);
    }

    private static UnitDescribedV1 described(UnitPath unit) {
        return new UnitDescribedV1(
                unit, "THON", unit.code(), "THON " + unit.code(), null, null, null, SINCE);
    }

    private static String document(UnitPath unit, String format) {
        return url(unit, "reports/2025-Q4/document?format=" + format);
    }

    private static String text(byte[] file) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file));
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }
}
