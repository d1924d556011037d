package vn.cnscd.registry.write.importroster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.registry.Given;

/** A commune's list of teams and members comes in from Excel, and goes out again. */
@ServiceTest
class RosterIT {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String COMMUNE = "/api/v1/provinces/94/communes/94101";
    private static final String HEADINGS =
            "Thôn,Quyết định số,Ngày quyết định,Người quyết định,Họ tên,Chức vụ,Thành phần,Phân công,SĐT";
    private static final String DECISION = "424/QĐ-UBND,26/08/2025,Chủ tịch UBND xã";

    @Autowired ApiClient api;

    @BeforeEach
    void aCommuneWithVillages() {
        Given.units(
                api,
                "94,,TINH,Chín Tư,Tỉnh Chín Tư",
                "94101,94,XA,Đông Hòa,Xã Đông Hòa",
                "001,94101,THON,Một,Thôn Một",
                "002,94101,THON,Hai,Thôn Hai",
                "003,94101,THON,Ba,Thôn Ba",
                "004,94101,THON,Bốn,Thôn Bốn",
                "005,94101,THON,Năm,Thôn Năm",
                "006,94101,THON,Sáu,Thôn Sáu",
                "007,94101,THON,Bảy,Thôn Bảy",
                "008,94101,THON,Tám,Thôn Tám");
    }

    /** What a team has once, a commune's list says once; phone numbers have lost their zero. */
    @Test
    void comesInAsTheCommuneKeepsIt() throws IOException {
        byte[] file =
                excel(
                        List.of("DANH SÁCH TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG"),
                        List.of(
                                "TT",
                                "Thôn",
                                "Quyết định số",
                                "Ngày quyết định",
                                "Người quyết định",
                                "Họ và tên",
                                "Chức vụ",
                                "Thành phần",
                                "Phân công",
                                "Số điện thoại"),
                        List.of(
                                1,
                                "Thôn Một",
                                "424/QĐ-UBND",
                                LocalDate.of(2025, 8, 26),
                                "Chủ tịch UBND xã",
                                "Vũ Thị Ánh",
                                "Tổ trưởng",
                                "Trưởng thôn",
                                "Tuyên truyền; Thương mại điện tử",
                                912345678),
                        List.of(
                                2,
                                "",
                                "",
                                "",
                                "",
                                decomposed("Đỗ Văn Ổn"),
                                "thanh vien",
                                "Đoàn TN",
                                "",
                                ""),
                        List.of(
                                3,
                                "hai",
                                "424/QĐ-UBND",
                                LocalDate.of(2025, 8, 26),
                                "Chủ tịch UBND xã",
                                "Lê Văn Ba",
                                "Tổ trưởng",
                                "Bí thư chi bộ",
                                "",
                                "0987 654 321"));

        var verdict = officer().post(COMMUNE + "/roster/imports", XLSX, file);

        assertThat(verdict.status()).as(verdict.toString()).isEqualTo(200);
        assertThat(verdict.at("/errors").size()).as(verdict.toString()).isZero();
        assertThat(verdict.at("/established").asInt()).as(verdict.toString()).isEqualTo(2);
        var team = officer().get(COMMUNE + "/villages/001/teams/1");
        assertThat(team.at("/leader/name").asString()).isEqualTo("Vũ Thị Ánh");
        assertThat(team.at("/leader/phone").asString()).isEqualTo("+84912345678");
        assertThat(team.at("/leader/force").asString()).isEqualTo("VILLAGE_HEAD");
        assertThat(team.at("/leader/workAreas").toString())
                .isEqualTo("[\"OUTREACH\",\"ECOMMERCE\"]");
        assertThat(team.at("/members/1/name").asString()).isEqualTo("Đỗ Văn Ổn");
        assertThat(team.at("/members/1/force").asString()).isEqualTo("YOUTH_UNION");
        assertThat(team.at("/establishment/decidedOn").asString()).isEqualTo("2025-08-26");

        var again = officer().post(COMMUNE + "/roster/imports", XLSX, file);
        assertThat(again.at("/unchanged").asInt()).as(again.toString()).isEqualTo(2);
    }

    @Test
    void isTriedOutFirst() {
        String list =
                csv(
                        "Thôn Ba," + DECISION + ",Lê Thị Mai,Tổ trưởng,Trưởng thôn,,0912345678",
                        "Thôn Bốn," + DECISION + ",Ngô Văn Tú,Thành viên,Công an,,0912345679");

        var trial = officer().post(COMMUNE + "/roster/imports?dryRun=true", "text/csv", list);

        assertThat(trial.status()).as(trial.toString()).isEqualTo(200);
        assertThat(trial.at("/dryRun").asBoolean()).isTrue();
        assertThat(trial.at("/established").asInt()).as(trial.toString()).isEqualTo(1);
        assertThat(trial.at("/teams/0/findings/0/rule").asString()).isEqualTo("TEAM_SMALL");
        assertThat(trial.at("/teams/1/outcome").asString()).isEqualTo("REFUSED");
        assertThat(trial.at("/teams/1/code").asString()).isEqualTo("LEADER_REQUIRED");
        assertThat(officer().get(COMMUNE + "/villages/003/teams/1").status()).isEqualTo(404);

        var done = officer().post(COMMUNE + "/roster/imports", "text/csv", list);
        assertThat(done.at("/teams")).hasToString(trial.at("/teams").toString());
        assertThat(officer().get(COMMUNE + "/villages/003/teams/1").status()).isEqualTo(200);
    }

    @Test
    void saysWhatIsWrongInWhichLineAndTakesTheRest() {
        var verdict =
                officer()
                        .post(
                                COMMUNE + "/roster/imports",
                                "text/csv",
                                csv(
                                        "Thôn Năm,1/QĐ,31/02/2025,Chủ tịch,Lê A,Tổ trưởng,Trưởng bản,,12",
                                        ",,,,Lê B,Vua,Không quân,Bay lượn,",
                                        "Thôn Chín," + DECISION + ",Lê C,Tổ trưởng,,,",
                                        "Thôn Sáu," + DECISION + ",Lê D,Tổ trưởng,,,"));

        assertThat(verdict.status()).as(verdict.toString()).isEqualTo(200);
        assertThat(
                        verdict.at("/errors").values().stream()
                                .map(
                                        error ->
                                                error.get("line").asInt()
                                                        + " "
                                                        + error.get("column").asString()
                                                        + " "
                                                        + error.get("code").asString()))
                .containsExactlyInAnyOrder(
                        "2 Ngày quyết định NO_DAY",
                        "2 Điện thoại INVALID_PHONE",
                        "3 Vai trò UNKNOWN_WORD",
                        "3 Lực lượng UNKNOWN_WORD",
                        "3 Mảng phụ trách UNKNOWN_WORD",
                        "4 Mã đơn vị UNKNOWN_UNIT");
        assertThat(verdict.at("/established").asInt()).isEqualTo(1);
        assertThat(verdict.at("/teams/0/code").asString()).isEqualTo("LINES_WITH_FAULTS");
        assertThat(officer().get(COMMUNE + "/villages/005/teams/1").status()).isEqualTo(404);
        assertThat(officer().get(COMMUNE + "/villages/006/teams/1").status()).isEqualTo(200);
    }

    @Test
    void takesNobodyTwiceIntoATeam() {
        var verdict =
                officer()
                        .post(
                                COMMUNE + "/roster/imports",
                                "text/csv",
                                csv(
                                        "Thôn Tám," + DECISION + ",Lê A,Tổ trưởng,,,0912345678",
                                        ",,,,Lê A,Thành viên,,,0912345678"));

        assertThat(verdict.at("/errors/0/code").asString())
                .as(verdict.toString())
                .isEqualTo("LISTED_TWICE");
        assertThat(verdict.at("/errors/0/line").asInt()).isEqualTo(3);
        assertThat(verdict.at("/refused").asInt()).isEqualTo(1);
    }

    /** Kiện toàn: members change by a decision of their own. */
    @Test
    void changesMembersByANewDecisionOnly() {
        String first = csv("Thôn Bảy," + DECISION + ",Lê Thị Một,Tổ trưởng,,,0912345671");
        String more = first + ",,,,Lê Thị Hai,Tổ phó,,,0912345672\n";
        officer().post(COMMUNE + "/roster/imports", "text/csv", first);

        var refused = officer().post(COMMUNE + "/roster/imports", "text/csv", more);
        assertThat(refused.at("/teams/0/code").asString())
                .as(refused.toString())
                .isEqualTo("NEW_DECISION_REQUIRED");

        String decided = more.replace("424/QĐ-UBND,26/08/2025", "12/QĐ-UBND,03/11/2025");
        var taken = officer().post(COMMUNE + "/roster/imports", "text/csv", decided);
        assertThat(taken.at("/consolidated").asInt()).as(taken.toString()).isEqualTo(1);
        var team = officer().get(COMMUNE + "/villages/007/teams/1");
        assertThat(team.at("/memberCount").asInt()).isEqualTo(2);
        assertThat(
                        officer()
                                .post(COMMUNE + "/roster/imports", "text/csv", decided)
                                .at("/unchanged")
                                .asInt())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("What goes out comes in again unchanged, and nothing in it is a formula")
    void goesOutAndComesInAgain() throws IOException {
        var leader = Given.member("a", "=HYPERLINK(\"x\")", "LEADER", "VILLAGE_HEAD");
        var member = Given.member("b", "Bùi Thị Bé", "COLLABORATOR", "IT_TEACHER");
        officer().put(COMMUNE + "/villages/008/teams/1", Given.team(List.of(leader, member)));

        var csv = officer().get(COMMUNE + "/villages/008/roster?format=csv");
        assertThat(csv.status()).as(csv.toString()).isEqualTo(200);
        assertThat(csv.text()).startsWith("\uFEFFMã đơn vị,").contains("\"'=HYPERLINK");
        assertUnchanged(post("text/csv", csv.body()));

        var xlsx = officer().get(COMMUNE + "/villages/008/roster?format=xlsx");
        assertUnchanged(post(XLSX, xlsx.body()));
        try (var file = new XSSFWorkbook(new ByteArrayInputStream(xlsx.body()))) {
            var line = row(file.getSheet("Tổ"), 1);
            assertThat(line)
                    .containsEntry("Mã tổ", "94-94101-008-1")
                    .containsEntry("Xã, phường, đặc khu", "Xã Đông Hòa")
                    .containsEntry("Thôn, tổ dân phố", "Thôn Tám")
                    .containsEntry("Tổ trưởng", "=HYPERLINK(\"x\")")
                    .containsEntry("Giáo viên Tin học", "1.0")
                    .containsEntry("Số thành viên", "2.0");
            assertThat(line.get("Nhóm Zalo")).startsWith("CNCĐ_");
        }
    }

    @Test
    void isForThoseAloneWhoMaySeeNames() {
        assertThat(api.as("viewer@94").get(COMMUNE + "/roster").status()).isEqualTo(403);
        assertThat(api.as("operator@vn").get(COMMUNE + "/roster").status()).isEqualTo(403);
        assertThat(api.as("commune-officer@94-94102").get(COMMUNE + "/roster").status())
                .isEqualTo(403);
        assertThat(
                        api.as("province-officer@94")
                                .post(COMMUNE + "/roster/imports", "text/csv", csv())
                                .status())
                .as("a province does not establish teams")
                .isEqualTo(403);
        assertThat(api.as("province-officer@94").get("/api/v1/provinces/94/roster").status())
                .isEqualTo(200);
    }

    @Test
    void thatCannotBeReadIsRefused() throws IOException {
        assertThat(
                        post("text/csv", "Họ tên\nLê A\n".getBytes(UTF_8))
                                .at("/errors/0/code")
                                .asString())
                .isEqualTo("MISSING_COLUMNS");
        assertThat(post(XLSX, "no zip".getBytes(UTF_8)).at("/errors/0/code").asString())
                .isEqualTo("NO_EXCEL_FILE");
        assertThat(post(XLSX, zip("hello.txt", "no workbook")).at("/errors/0/code").asString())
                .isEqualTo("NO_EXCEL_FILE");
        assertThat(post(XLSX, withoutTexts(excel(List.of("Họ tên")))).status()).isEqualTo(400);
        assertThat(post(XLSX, new byte[0]).status()).isEqualTo(400);
        assertThat(post("text/csv", new byte[3 * 1024 * 1024]).status()).isEqualTo(413);
        assertThat(officer().get(COMMUNE + "/roster?format=pdf").status()).isEqualTo(400);
    }

    private Answer post(String type, byte[] file) {
        return officer().post(COMMUNE + "/villages/008/roster/imports", type, file);
    }

    private static void assertUnchanged(Answer verdict) {
        assertThat(verdict.at("/unchanged").asInt()).as(verdict.toString()).isEqualTo(1);
        assertThat(verdict.at("/teams").size()).isEqualTo(1);
    }

    private ApiClient officer() {
        return api.as("commune-officer@94-94101");
    }

    private static String csv(String... lines) {
        return HEADINGS + "\n" + String.join("\n", lines) + "\n";
    }

    /** A workbook whose cells refer to texts that are gone. */
    private static byte[] withoutTexts(byte[] workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
                var to = new ZipOutputStream(bytes)) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                if (!part.getName().endsWith("sharedStrings.xml")) {
                    to.putNextEntry(new ZipEntry(part.getName()));
                    from.transferTo(to);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static byte[] excel(List<?>... lines) throws IOException {
        try (var file = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = file.createSheet();
            var day = file.createCellStyle();
            day.setDataFormat((short) 14);
            for (int i = 0; i < lines.length; i++) {
                var row = sheet.createRow(i);
                for (int column = 0; column < lines[i].size(); column++) {
                    var cell = row.createCell(column);
                    switch (lines[i].get(column)) {
                        case LocalDate date -> {
                            cell.setCellValue(date);
                            cell.setCellStyle(day);
                        }
                        case Integer number -> cell.setCellValue(number);
                        case Object text -> cell.setCellValue(text.toString());
                    }
                }
            }
            file.write(out);
            return out.toByteArray();
        }
    }

    private static Map<String, String> row(Sheet sheet, int line) {
        var cells = new LinkedHashMap<String, String>();
        Row headings = sheet.getRow(0);
        headings.forEach(
                heading ->
                        cells.put(
                                heading.getStringCellValue(),
                                sheet.getRow(line).getCell(heading.getColumnIndex()).toString()));
        return cells;
    }
}
