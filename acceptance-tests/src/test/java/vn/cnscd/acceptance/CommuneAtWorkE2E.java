package vn.cnscd.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cnscd.local.LocalPlatform;

/**
 * What a commune and its team leaders do in the web application, with the network and without it.
 */
@ExtendWith(Platform.class)
class CommuneAtWorkE2E {

    private static final Village MY_PHUOC = new Village("92", "31552", "001");
    private static final String COMMUNE = "/provinces/92/communes/31552";
    private static final String UNITS =
            """
            code,parent_code,kind,name,full_name,households,population
            92,,THANH_PHO,Cần Thơ,Thành phố Cần Thơ,,
            31552,92,XA,Nhơn Mỹ,Xã Nhơn Mỹ,,
            001,31552,AP,Mỹ Phước,Ấp Mỹ Phước,250,900
            002,31552,AP,Mỹ Yên,Ấp Mỹ Yên,310,1100
            31555,92,XA,An Lạc Thôn,Xã An Lạc Thôn,,
            001,31555,AP,An Hòa,Ấp An Hòa,180,640
            """;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static Chromium chromium;

    private final Api api;
    private final LocalPlatform platform;

    CommuneAtWorkE2E(Api api, LocalPlatform platform) {
        this.api = api;
        this.platform = platform;
    }

    @BeforeAll
    static void prepare(Api api) {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        chromium = new Chromium();
        var imported = api.as("operator@vn").post("/api/v1/units/imports", "text/csv", UNITS);
        assertThat(imported.at("/rejected").size()).as(imported.toString()).isZero();
        var established =
                api.as("commune-chair@92-31552")
                        .put(MY_PHUOC.url() + "/teams/1", Village.team(5, "an@example.vn"));
        assertThat(established.status()).as(established.toString()).isEqualTo(201);
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    /** The network goes, then the battery: what was recorded is sent when both are back. */
    @Test
    void aLeaderRecordsWithoutANetworkAndNothingIsLost() {
        var leader =
                chromium.visitor(platform.gatewayUrl(), 360, 740)
                        .loggedInAs(MY_PHUOC.leader(), COMMUNE + "/villages/001/record");
        assertThat(leader.button("Lưu hoạt động")).isVisible();
        leader.page().evaluate("navigator.serviceWorker.ready.then(() => true)");
        leader.page().context().setOffline(true);

        leader.page().getByLabel("Số người dự").fill("12");
        leader.page().getByText("VNeID", exactly()).click();
        leader.button("Thêm hộ").click();
        leader.page().getByLabel("Số hộ 1").fill("HK-0031");
        leader.page().getByText("Người cao tuổi", exactly()).click();
        assertThat(leader.pixelsBeyondTheWindow()).isZero();
        assertThat(leader.barriers()).isEmpty();
        leader.keep("record");
        leader.button("Lưu hoạt động").click();
        assertThat(leader.content()).containsText("1 hoạt động chờ gửi");
        leader.keep("record-waiting");

        var later = new Visitor(leader.page().context().newPage());
        leader.page().close();
        later.goTo(COMMUNE + "/villages/001/record");
        later.button("Ghi hoạt động khi chưa có mạng").click();
        assertThat(later.content()).containsText("1 hoạt động chờ gửi");
        later.keep("record-without-login");

        later.page().context().setOffline(false);
        // The identity provider still knows this browser.
        later.button("Đăng nhập").click();
        assertThat(later.content()).containsText("Đã nhận");
        assertThat(later.content()).containsText("Không có hoạt động nào chờ gửi");
        assertFigures(Map.of("ACTIVITIES", 1L, "VULNERABLE_HOUSEHOLDS_GUIDED", 1L));

        later.goTo(COMMUNE + "/villages/001/activities");
        later.button("Sửa: " + DAY.format(today())).click();
        assertThat(later.content()).containsText("Các hộ được hỗ trợ giữ nguyên: 1 hộ.");
        later.page().getByLabel("Số người dự").fill("21");
        later.page().getByLabel("Lý do sửa").fill("Đếm lại");
        assertThat(later.pixelsBeyondTheWindow()).isZero();
        assertThat(later.barriers()).isEmpty();
        later.keep("amend");
        later.button("Sửa").click();
        assertFigures(Map.of("PARTICIPANTS", 21L, "VULNERABLE_HOUSEHOLDS_GUIDED", 1L));
        later.button("Hủy: " + DAY.format(today())).click();
        later.page().getByLabel("Lý do hủy").fill("Ghi nhầm ngày");
        later.button("Hủy").click();
        assertThat(later.content()).containsText("Đã hủy");
        assertFigures(Map.of("ACTIVITIES", 0L, "VULNERABLE_HOUSEHOLDS_GUIDED", 0L));
        later.close();
    }

    @Test
    void anOfficerStatesNumbersFromOutsideThePlatform() {
        var officer =
                chromium.visitor(platform.gatewayUrl(), 360, 740)
                        .loggedInAs(
                                "commune-officer@92-31552", COMMUNE + "/reports?period=2025-Q4");
        open(officer, "Dịch vụ công trực tuyến, định danh");
        officer.page().getByLabel("Hồ sơ nộp và xử lý trực tuyến").fill("905");
        officer.page().getByLabel("Tổng số hồ sơ phát sinh").fill("90");
        officer.button("Lưu số liệu").click();
        assertThat(officer.content())
                .containsText("Tỷ lệ hồ sơ nộp và xử lý trực tuyến: Tử số phải từ 0 đến mẫu số");

        officer.page().getByLabel("Tổng số hồ sơ phát sinh").fill("1000");
        open(officer, "Hộ gia đình, người dân được hỗ trợ");
        officer.page().getByLabel("Số yêu cầu hỗ trợ tiếp nhận").fill("3");
        officer.page().getByLabel("Số yêu cầu hỗ trợ đã hoàn thành").fill("4");
        officer.button("Lưu số liệu").click();
        assertThat(officer.content()).containsText("Số liệu cần xác nhận");
        assertThat(officer.barriers()).isEmpty();
        officer.keep("statistics-doubt");
        officer.button("Số liệu đúng, vẫn lưu").click();

        assertThat(officer.content()).containsText("Đã lưu số liệu");
        assertThat(officer.pixelsBeyondTheWindow()).isZero();
        officer.keep("statistics");
        officer.goTo(COMMUNE + "?period=2025-Q4");
        assertThat(officer.row("Tỷ lệ hồ sơ nộp và xử lý trực tuyến")).containsText("90,5");
        officer.close();
    }

    @Test
    void anOfficerTakesOverTheListOfTeamsAfterALookAtIt() {
        var officer =
                chromium.visitor(platform.gatewayUrl(), 360, 740)
                        .loggedInAs("commune-officer@92-31552", COMMUNE + "/teams");
        var list =
                """
                Ấp,Quyết định số,Ngày quyết định,Người quyết định,Họ và tên,Vai trò,Lực lượng,Điện thoại
                Ấp Mỹ Yên,425/QĐ-UBND,26/08/2025,Chủ tịch UBND xã,Lê Thị Hoa,Tổ trưởng,Trưởng ấp,0912345670
                ,,,,Ngô Văn Tú,Thành viên,Công an,912345671
                """;

        officer.page()
                .getByLabel("Nhập từ Excel, CSV")
                .setInputFiles(
                        new FilePayload(
                                "danh-sach.csv",
                                "text/csv",
                                list.getBytes(StandardCharsets.UTF_8)));

        assertThat(officer.content()).containsText("Nếu nhập tệp này");
        assertThat(officer.content()).containsText("Tổ có 2 thành viên; nên có từ");
        officer.keep("roster");
        officer.button("Nhập danh sách").click();
        assertThat(officer.content()).containsText("Đã nhập");
        assertThat(
                        api.as("commune-officer@92-31552")
                                .get("/api/v1" + COMMUNE + "/villages/002/teams/1")
                                .at("/leader/name")
                                .asString())
                .isEqualTo("Lê Thị Hoa");

        var download =
                officer.page()
                        .waitForDownload(() -> officer.button("Tải danh sách (Excel)").click());
        assertThat(download.suggestedFilename()).isEqualTo("danh-sach-to-92-31552.xlsx");
        officer.close();
    }

    @Test
    void theChairEstablishesATeamOnAPhoneAndItsLeaderKeepsItsGroupAndItsPlan() {
        var teams = "/provinces/92/communes/31555/villages/001/teams";
        var chair =
                chromium.visitor(platform.gatewayUrl(), 360, 740)
                        .loggedInAs("commune-chair@92-31555", teams);
        chair.page().getByText("Thành lập Tổ mới", exactly()).click();
        chair.page().getByLabel("Số quyết định").fill("88/QĐ-UBND");
        chair.page().getByLabel("Họ và tên thành viên 1").fill("Trần Văn Kiên");
        chair.button("Thêm thành viên").click();
        chair.page().getByLabel("Họ và tên thành viên 2").fill("Lê Thị Mỹ");
        assertThat(chair.barriers()).isEmpty();
        assertThat(chair.pixelsBeyondTheWindow()).isZero();
        chair.keep("establish");
        chair.button("Thành lập Tổ").click();
        assertThat(chair.content()).containsText("Tổ có 2 thành viên; nên có từ 5 trở lên.");

        var leader =
                chromium.visitor(platform.gatewayUrl(), 360, 740)
                        .loggedInAs("team-leader@92-31555-001", teams);
        leader.page().getByText("Nhóm Zalo", exactly()).click();
        assertThat(leader.content()).containsText("CNCĐ_AnHòa_AnLạcThôn_CầnThơ");
        leader.page().getByLabel("Trần Văn Kiên Tổ trưởng").check();
        leader.button("Lưu nhóm Zalo").click();
        assertThat(leader.content()).containsText("Còn thiếu 1 trên 2 người cần có trong nhóm.");
        leader.page().getByText("Lịch công tác", exactly()).click();
        leader.page().getByLabel("Lê Thị Mỹ", labelled()).check();
        leader.button("Thêm vào lịch").click();
        assertThat(leader.content()).containsText("08:00–11:00");
        assertThat(leader.barriers()).isEmpty();
        assertThat(leader.pixelsBeyondTheWindow()).isZero();
        leader.keep("group-and-duties");
        leader.close();

        chair.page().getByText("Kiện toàn Tổ", exactly()).click();
        chair.page().getByLabel("Số quyết định").fill("90/QĐ-UBND");
        chair.button("Thêm thành viên").click();
        chair.page().getByLabel("Họ và tên thành viên 3").fill("Ngô Văn Tú");
        chair.button("Kiện toàn").click();
        assertThat(chair.content()).containsText("Tổ có 3 thành viên; nên có từ 5 trở lên.");
        assertThat(chair.content()).containsText("Ngô Văn Tú");
        chair.close();
    }

    /** "… hoặc đột xuất theo yêu cầu": a question from above, with a day of its own. */
    @Test
    void aLeaderIsCommendedForWhatTheRankingShows() {
        var targets =
                Map.of(
                        "scope",
                        "TEAM",
                        "source",
                        "KH 12/KH-UBND",
                        "targets",
                        List.of(
                                Map.of(
                                        "indicator",
                                        "GUIDANCE_SESSIONS",
                                        "comparator",
                                        "GE",
                                        "value",
                                        4)));
        var set =
                api.as("commune-officer@92-31552")
                        .put("/api/v1" + COMMUNE + "/targets/2025-Q4", targets);
        assertThat(set.status()).as(set.toString()).isIn(200, 201);

        var leader =
                chromium.visitor(platform.gatewayUrl(), 360, 740)
                        .loggedInAs(
                                MY_PHUOC.leader(),
                                COMMUNE + "/villages/001/reports?period=2025-Q4");
        open(leader, "Đề xuất khen thưởng");
        leader.page().getByRole(AriaRole.COMBOBOX, named("Tổ")).selectOption("92-31552-001-1");
        leader.page().getByLabel("Tên ngắn gọn").fill("Tổ ấp Mỹ Phước đi từng nhà");
        leader.page().getByLabel("Thành tích").fill("Hướng dẫn 60 hộ trong quý");
        assertThat(leader.barriers()).isEmpty();
        leader.button("Gửi đề xuất").click();
        assertThat(leader.content()).containsText("Chờ quyết định");
        assertThat(leader.pixelsBeyondTheWindow()).isZero();
        leader.keep("commendation");
        leader.close();

        var chair =
                chromium.visitor(platform.gatewayUrl(), 360, 740)
                        .loggedInAs("commune-chair@92-31552", COMMUNE + "?period=2025-Q4");
        assertThat(chair.content()).containsText("Xếp hạng các tổ");
        open(chair, "1. Ấp Mỹ Phước");
        assertThat(chair.content()).containsText("Điểm / tối đa");
        assertThat(chair.pixelsBeyondTheWindow()).isZero();
        chair.keep("ranking");
        chair.goTo(COMMUNE + "/reports?period=2025-Q4");
        open(chair, "Tổ ấp Mỹ Phước đi từng nhà");
        chair.page().getByLabel("Số quyết định").fill("88/QĐ-UBND");
        assertThat(chair.barriers()).isEmpty();
        chair.button("Gửi quyết định").click();
        assertThat(chair.content()).containsText("Đã khen");
        chair.close();
    }

    @Test
    void anOfficerSaysHowManyHouseholdsThereAreAndConfirmsWhatIsHardlyTrue() {
        var officer =
                chromium.visitor(platform.gatewayUrl(), 360, 740)
                        .loggedInAs(
                                "commune-officer@92-31552",
                                COMMUNE + "/villages/002/reports?period=2025-Q4");
        open(officer, "Số hộ, nhân khẩu của đơn vị");
        officer.page().getByLabel("Nhân khẩu", exactLabel()).fill("500");
        officer.button("Lưu số hộ, nhân khẩu").click();
        assertThat(officer.content()).containsText("Bình quân mỗi hộ thường có từ 3 đến 4,5 người");
        assertThat(officer.barriers()).isEmpty();
        officer.keep("size");
        officer.button("Số liệu đúng, vẫn lưu").click();
        assertThat(officer.button("Số liệu đúng, vẫn lưu")).isHidden();
        officer.goTo(COMMUNE + "/villages/002?period=2025-Q4");
        assertThat(officer.row("Tổng nhân khẩu")).containsText("500");
        officer.close();
    }

    @Test
    void theDepartmentDefinesAnIndicatorAndSaysHowTeamsAreScored() {
        var department =
                chromium.visitor(platform.gatewayUrl(), 360, 740)
                        .loggedInAs("province-officer@92", "/provinces/92/reports?period=2025-Q4");
        open(department, "Đặt chỉ tiêu riêng của tỉnh");
        department.page().getByLabel("Tên chỉ tiêu").fill("Số điểm hỗ trợ tại bến cảng");
        department.page().getByLabel("Mã (chữ in hoa").fill("PORT_SERVICE_POINTS");
        department.page().getByLabel("Đơn vị tính").fill("điểm");
        assertThat(department.barriers()).isEmpty();
        department.button("Đặt chỉ tiêu").click();
        assertThat(department.content()).containsText("PORT_SERVICE_POINTS · điểm");
        assertThat(department.pixelsBeyondTheWindow()).isZero();
        department.keep("own-indicator");

        department.goTo("/provinces/92?period=2025-Q4");
        open(department, "Đặt cách chấm điểm");
        department
                .page()
                .getByRole(AriaRole.GROUP, named("Phần 1"))
                .getByRole(AriaRole.COMBOBOX)
                .selectOption("ACTIVITIES");
        department.page().getByLabel("Mục tiêu").fill("3");
        department.page().getByLabel("Văn bản quy định").fill("KH 12/KH-UBND");
        assertThat(department.barriers()).isEmpty();
        assertThat(department.pixelsBeyondTheWindow()).isZero();
        department.keep("scoring");
        department.button("Lưu cách chấm điểm").click();
        assertThat(department.content()).containsText("Cách chấm điểm: KH 12/KH-UBND");
        department.close();
    }

    @Test
    void aLeaderAnswersWhatTheCommuneAsksBesideTheCycle() {
        var officer =
                chromium.visitor(platform.gatewayUrl(), 1440, 900)
                        .loggedInAs("commune-officer@92-31552", COMMUNE + "/reports");
        officer.page().getByText("Yêu cầu đơn vị bên dưới báo cáo").click();
        officer.page().getByLabel("Tên yêu cầu").fill("Hỗ trợ sau bão");
        officer.page().getByLabel("Nội dung cần báo cáo").fill("Tổ đã giúp bao nhiêu hộ?");
        officer.page().getByLabel("Hạn trả lời").fill(today().plusDays(3).toString());
        officer.button("Gửi yêu cầu").click();
        assertThat(officer.content()).containsText("Đã trả lời 0/2");

        var leader =
                chromium.visitor(platform.gatewayUrl(), 360, 740)
                        .loggedInAs(MY_PHUOC.leader(), COMMUNE + "/villages/001/reports");
        leader.page().getByText("Hỗ trợ sau bão").click();
        leader.page().getByLabel("Trả lời", labelled()).fill("34 hộ, còn 3 hộ chờ giấy tờ.");
        leader.button("Gửi trả lời").click();
        assertThat(leader.content()).containsText("Đúng hạn");
        assertThat(leader.pixelsBeyondTheWindow()).isZero();
        leader.keep("request-answered");
        leader.close();

        officer.page().reload();
        officer.page().getByText("Hỗ trợ sau bão").click();
        assertThat(officer.content()).containsText("34 hộ, còn 3 hộ chờ giấy tờ.");
        assertThat(officer.content()).containsText("Đã trả lời 1/2");
        officer.keep("request");
        officer.close();
    }

    private void assertFigures(Map<String, Long> expected) {
        var url = MY_PHUOC.url() + "/indicators?period=" + today().getYear();
        await().atMost(60, SECONDS)
                .untilAsserted(
                        () ->
                                assertThat(
                                                Figures.of(
                                                        api.as(MY_PHUOC.leader()).get(url),
                                                        expected.keySet()))
                                        .isEqualTo(expected));
    }

    private static Page.GetByLabelOptions labelled() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** Unfolds what stands under a title. */
    private static void open(Visitor visitor, String title) {
        visitor.page()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText(title))
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exactLabel() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
