package vn.cnscd.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cnscd.local.LocalPlatform;

/** What people see and do in the dashboard, in a real browser; pictures of it are kept. */
@ExtendWith(Platform.class)
class DashboardE2E {

    private static final String OFFICER = "commune-officer@92-31528";
    private static final String COMMUNE = KeSach.PAGE;
    private static final String VILLAGES = COMMUNE + "/villages/";
    private static final String QUARTER = "?period=2025-Q4";
    private static final LocalDate DUE = LocalDate.of(2025, 12, 15);

    private static Chromium chromium;

    private final Api api;
    private final LocalPlatform platform;
    private final List<Visitor> visitors = new ArrayList<>();

    DashboardE2E(Api api, LocalPlatform platform) {
        this.api = api;
        this.platform = platform;
    }

    @BeforeAll
    static void prepare(Api api) {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        chromium = new Chromium();
        KeSach.prepare(api);
    }

    @AfterEach
    void noPageWasComplainedAbout() {
        visitors.forEach(visitor -> assertThat(visitor.complaints()).isEmpty());
        visitors.forEach(Visitor::close);
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @Test
    void linksLeadFromTheProvinceDownToAVillageAndTheAddressSaysWhere() {
        var officer = atADesk("province-officer@92", "/provinces/92" + QUARTER);
        assertThat(officer.heading()).hasText("Thành phố Cần Thơ");
        assertThat(officer.row("Xã Kế Sách")).isVisible();
        officer.keep("province");

        officer.link("Xã Kế Sách").click();
        assertThat(officer.page()).hasURL(COMMUNE + QUARTER);
        assertThat(officer.heading()).hasText("Xã Kế Sách");
        assertThat(officer.figure("TEAMS")).hasText("4");
        officer.keep("commune");

        officer.link("Ấp An Phú").click();
        assertThat(officer.page()).hasURL(VILLAGES + "001" + QUARTER);
        assertThat(officer.heading()).hasText("Ấp An Phú");
        assertThat(officer.figure("ACTIVITIES")).hasText("3");
        officer.keep("village");

        officer.page().goBack();
        assertThat(officer.heading()).hasText("Xã Kế Sách");
    }

    @Test
    void theCommunesOfAProvinceAreTilesThatLeadToThem() {
        var officer = onAPhone("province-officer@92", "/provinces/92" + QUARTER);
        officer.page().locator(".shades-choice select").selectOption("TEAMS");

        var tile = officer.page().locator(".shade").filter(having("Kế Sách"));
        assertThat(tile).hasText("Kế Sách4");
        officer.waitUntilAllIsLoaded();
        assertThat(officer.pixelsBeyondTheWindow()).isZero();
        assertThat(officer.barriers()).isEmpty();
        officer.keep("province-phone");
        tile.click();

        assertThat(officer.heading()).hasText("Xã Kế Sách");
    }

    @Test
    void aTargetIsShownAsMetOrNotMet() {
        var officer = atADesk(OFFICER, VILLAGES + "001" + QUARTER);
        assertThat(officer.tile("HOUSEHOLDS_SUPPORTED")).containsText("Mục tiêu ≥ 6");
        assertThat(officer.verdict("HOUSEHOLDS_SUPPORTED")).hasText("Đạt");

        officer.goTo(VILLAGES + "002" + QUARTER);
        assertThat(officer.figure("HOUSEHOLDS_SUPPORTED")).hasText("2");
        assertThat(officer.verdict("HOUSEHOLDS_SUPPORTED")).hasText("Chưa đạt");

        officer.goTo(COMMUNE + QUARTER);
        assertThat(officer.row("Ấp An Phú")).containsText("Đạt: 6");
        assertThat(officer.row("Ấp An Ninh")).containsText("Chưa đạt: 2");
        officer.keep("targets");
    }

    @Test
    void whoHasNotReportedIsListedWithTheDaysOverdue() {
        long daysLate = ChronoUnit.DAYS.between(DUE, LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
        var officer = atADesk(OFFICER, COMMUNE + QUARTER);

        officer.link("Xem đơn vị chưa nộp").click();

        assertThat(officer.page()).hasURL(COMMUNE + "/completeness" + QUARTER);
        assertThat(officer.row("Ấp An Ninh")).containsText(daysLate + " ngày");
        assertThat(officer.row("Ấp An Ninh")).containsText("15/12/2025");
        officer.button("Nhắc ngay các đơn vị chưa nộp").click();
        assertThat(officer.content()).containsText("đơn vị, qua hộp thư trong hệ thống");
        officer.button("Nhắc ngay các đơn vị chưa nộp").click();
        assertThat(officer.content()).containsText("Hôm nay đã nhắc cả");
        officer.keep("not-reported");
    }

    @Test
    void theTrendOverTheMonthsIsAChartAndATable() {
        var officer = atADesk(OFFICER, VILLAGES + "001" + QUARTER);
        assertThat(officer.image("Biểu đồ cột Hộ được hỗ trợ theo tháng")).isVisible();
        officer.keep("trend");

        officer.button("Bảng số").click();

        assertThat(officer.row("T10")).containsText("6");
    }

    @Test
    void aFigureFollowsByItselfWhenAnActivityIsSubmitted() {
        var officer = atADesk(OFFICER, VILLAGES + "004" + QUARTER);
        assertThat(officer.figure("ACTIVITIES")).hasText("1");
        assertThat(officer.live()).hasText("Trực tiếp");
        officer.page().evaluate("window.notReloaded = true");

        KeSach.submit(
                api,
                List.of(
                        Submission.activity(KeSach.PHUNG_AN, 2),
                        Submission.activity(KeSach.PHUNG_AN, 3)));

        assertThat(officer.figure("ACTIVITIES")).hasText("3");
        assertThat(officer.figure("HOUSEHOLDS_SUPPORTED")).hasText("6");
        assertThat(officer.verdict("HOUSEHOLDS_SUPPORTED")).hasText("Đạt");
        officer.button("Bảng số").click();
        assertThat(officer.row("T10")).containsText("6");
        assertThat(officer.page().evaluate("window.notReloaded")).isEqualTo(true);
        officer.keep("live");
    }

    @Test
    void aTeamLeaderHandsInTheReportOnAPhone() {
        var leader = onAPhone("team-leader@92-31528-003", VILLAGES + "003/reports" + QUARTER);
        leader.page()
                .getByLabel("Kết quả nổi bật")
                .fill("Đã hướng dẫn từng hộ nộp hồ sơ trực tuyến.");
        leader.keep("report-before");

        leader.button("Nộp báo cáo").click();

        assertThat(leader.reportState()).hasText("Đã nộp, chờ duyệt");
        leader.keep("report-after");
    }

    @Test
    void theReportIsDownloadedToBePrintedAndSigned() throws IOException {
        var officer = atADesk(OFFICER, COMMUNE + "/reports" + QUARTER);

        var download = officer.page().waitForDownload(() -> officer.button("PDF").click());

        assertThat(download.suggestedFilename())
                .startsWith("bao-cao-92-31528-2025-Q4")
                .endsWith(".pdf");
        assertThat(Files.readAllBytes(download.path()))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(officer.button("PDF")).isEnabled();
    }

    @Test
    void theChairApprovesWhoWantsToJoinATeam() {
        KeSach.AN_NINH.endorsed(api, "Lê Thị Mới");
        var chair = onAPhone("commune-chair@92-31528", VILLAGES + "002/teams" + QUARTER);
        assertThat(chair.content()).containsText("Muốn giúp bà con dùng VNeID");
        chair.keep("application");

        chair.button("Chấp thuận: Lê Thị Mới").click();

        assertThat(chair.content()).containsText("Đã chấp thuận; người này là thành viên của Tổ.");
        assertThat(chair.content()).containsText("6 thành viên");
    }

    @Test
    void whoMayNotSeeNamesSeesRolesOnly() {
        var viewer = atADesk("viewer@92", COMMUNE + "/teams" + QUARTER);
        viewer.page().getByText("Ấp Phụng An").click();
        assertThat(viewer.content()).containsText("Trưởng thôn, tổ trưởng dân phố");
        assertThat(viewer.content()).not().containsText("Nguyễn Văn An");
        viewer.keep("teams");
    }

    @Test
    void thePageIsReadInEnglishToo() {
        var officer = atADesk(OFFICER, COMMUNE + QUARTER);
        assertThat(officer.link("Tổng quan")).isVisible();

        officer.button("EN, English").click();

        assertThat(officer.link("Overview")).isVisible();
        assertThat(officer.page().locator("html")).hasAttribute("lang", "en");
        assertThat(officer.row("Ấp An Phú")).containsText("Met: 6");
        officer.keep("english");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/completeness",
                "/reports",
                "/teams",
                "/activities",
                "/villages/001",
                "/notifications"
            })
    void everyPageFitsAPhoneAndShutsNobodyOut(String section) {
        var officer = onAPhone(OFFICER, COMMUNE + section + QUARTER);

        officer.waitUntilAllIsLoaded();

        assertThat(officer.pixelsBeyondTheWindow()).isZero();
        assertThat(officer.barriers()).isEmpty();
        officer.keep("phone" + section.replace('/', '-'));
    }

    @Test
    void theKeyboardSkipsToTheContent() {
        var officer = atADesk(OFFICER, COMMUNE + QUARTER);
        officer.goTo(COMMUNE + QUARTER);
        assertThat(officer.heading()).hasText("Xã Kế Sách");

        officer.page().keyboard().press("Tab");
        assertThat(officer.link("Đến nội dung chính")).isFocused();
        officer.page().keyboard().press("Enter");

        assertThat(officer.content()).isFocused();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private Visitor atADesk(String roleAtUnit, String path) {
        return visitor(1440, 900).loggedInAs(roleAtUnit, path);
    }

    private Visitor onAPhone(String roleAtUnit, String path) {
        return visitor(360, 740).loggedInAs(roleAtUnit, path);
    }

    private Visitor visitor(int width, int height) {
        var visitor = chromium.visitor(platform.gatewayUrl(), width, height);
        visitors.add(visitor);
        return visitor;
    }
}
