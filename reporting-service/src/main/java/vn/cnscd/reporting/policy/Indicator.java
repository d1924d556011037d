package vn.cnscd.reporting.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The indicator catalogue (danh mục chỉ tiêu); the names are API, the rows those of the catalogue
 * of forms in use.
 */
public enum Indicator {
    TEAMS(
            Kind.COUNT,
            "A02",
            "tổ",
            "Số Tổ công nghệ số cộng đồng",
            "Community digital technology teams"),
    MEMBERS(Kind.COUNT, "A04", "người", "Số thành viên của các Tổ", "Members of the teams"),
    VILLAGES_WITH_TEAM_RATE(
            Kind.RATIO, "A03", "%", "Tỷ lệ thôn, tổ dân phố có Tổ", "Villages with a team"),
    MEMBERS_PER_100_PEOPLE(
            Kind.RATIO, "A07", "%", "Thành viên Tổ trên 100 dân", "Team members per 100 people"),
    ACTIVITIES(Kind.COUNT, "B", "hoạt động", "Số hoạt động", "Activities"),
    OUTREACH_SESSIONS(
            Kind.COUNT, "B01", "buổi", "Số buổi tuyên truyền trực tiếp", "Outreach sessions"),
    GUIDANCE_SESSIONS(
            Kind.COUNT,
            "B04",
            "buổi",
            "Số buổi hướng dẫn lưu động tại thôn",
            "Guidance sessions in villages"),
    SERVICE_DAYS(
            Kind.COUNT,
            "B05",
            "ngày",
            "Số ngày hướng dẫn dịch vụ công trực tuyến",
            "Online public service guidance days"),
    HOUSEHOLD_VISITS(Kind.COUNT, "B07", "lượt", "Số lượt đến hộ", "Household visits"),
    PARTICIPANTS(Kind.COUNT, "B02", "lượt", "Số lượt người tham dự", "Participants"),
    HOUSEHOLDS_SUPPORTED(
            Kind.DISTINCT,
            "C01",
            "hộ",
            "Số hộ được hỗ trợ sử dụng nền tảng số",
            "Households supported"),
    VULNERABLE_HOUSEHOLDS_GUIDED(
            Kind.DISTINCT,
            "C02",
            "hộ",
            "Số hộ yếu thế được hướng dẫn trực tiếp",
            "Vulnerable households guided in person"),
    PEOPLE_GUIDED(
            Kind.COUNT,
            "C03",
            "người",
            "Số người được hướng dẫn dịch vụ công trực tuyến",
            "People guided in online services"),
    ONLINE_DOSSIERS_ASSISTED(
            Kind.COUNT,
            "D01",
            "hồ sơ",
            "Số hồ sơ trực tuyến nộp có hỗ trợ của Tổ",
            "Online dossiers filed with help"),
    EID_LEVEL1_ACTIVATED(
            Kind.COUNT,
            "D03",
            "tài khoản",
            "Số tài khoản VNeID mức 1 được kích hoạt",
            "VNeID level 1 accounts activated"),
    EID_LEVEL2_ACTIVATED(
            Kind.COUNT,
            "D03",
            "tài khoản",
            "Số tài khoản VNeID mức 2 được kích hoạt",
            "VNeID level 2 accounts activated"),
    EHEALTH_RECORDS_LINKED(
            Kind.COUNT,
            "D05",
            "người",
            "Số người tích hợp Sổ sức khỏe điện tử",
            "Electronic health records linked"),
    CITIZEN_APP_ACCOUNTS(
            Kind.COUNT,
            "D06",
            "tài khoản",
            "Số tài khoản ứng dụng công dân số của tỉnh",
            "Citizen application accounts"),
    PAYMENT_ACCOUNTS_OPENED(
            Kind.COUNT,
            "E01",
            "tài khoản",
            "Số tài khoản ngân hàng, ví điện tử mở mới",
            "Bank and wallet accounts opened"),
    SHOPS_OPENED(Kind.COUNT, "E03", "gian hàng", "Số gian hàng số mở mới", "Online shops opened"),
    OCOP_PRODUCTS_LISTED(
            Kind.COUNT,
            "E04",
            "sản phẩm",
            "Số sản phẩm OCOP lên sàn",
            "OCOP products listed online"),
    QR_MERCHANTS(
            Kind.COUNT,
            "E05",
            "hộ",
            "Số hộ kinh doanh có mã QR thanh toán",
            "Merchants with a payment QR code"),
    HOUSEHOLDS_GUIDED_RATE(
            Kind.RATIO,
            "C07",
            "%",
            "Tỷ lệ hộ được làm mẫu, hướng dẫn",
            "Households guided, of all households"),
    ONLINE_DOSSIER_RATE(
            Kind.RATIO,
            "D02",
            "%",
            "Tỷ lệ hồ sơ nộp và xử lý trực tuyến",
            "Dossiers filed and processed online"),
    BANK_ACCOUNT_RATE(
            Kind.RATIO,
            "E02",
            "%",
            "Tỷ lệ dân số từ 18 tuổi có tài khoản ngân hàng, thường xuyên thanh toán điện tử",
            "Adults with a bank account who pay electronically"),
    SMARTPHONE_RATE(
            Kind.RATIO,
            "F02",
            "%",
            "Tỷ lệ dân số trưởng thành có điện thoại thông minh",
            "Adults with a smartphone"),
    EID_AUTHENTICATION_RATE(
            Kind.RATIO,
            "D04",
            "%",
            "Tỷ lệ người dân dùng dịch vụ công trực tuyến được định danh, xác thực",
            "Users of online services with a verified identity"),
    DIGITAL_SKILL_HOUSEHOLD_RATE(
            Kind.RATIO, "F01", "%", "Tỷ lệ hộ có kỹ năng số", "Households with digital skills");

    /**
     * The rates whose numerators and denominators come from the unit's statistics (số liệu thống
     * kê).
     */
    public static final List<Indicator> STATISTICS =
            List.of(
                    ONLINE_DOSSIER_RATE,
                    BANK_ACCOUNT_RATE,
                    SMARTPHONE_RATE,
                    EID_AUTHENTICATION_RATE,
                    DIGITAL_SKILL_HOUSEHOLD_RATE);

    /** The figures that follow from activities. */
    public static final List<Indicator> FLOWS =
            Arrays.stream(values())
                    .filter(each -> each.kind != Kind.RATIO && each != TEAMS && each != MEMBERS)
                    .toList();

    private static final Map<String, Indicator> BY_CODE =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(Indicator::name, Function.identity()));

    /** How an indicator adds up: a sum, a number of different households, or a percentage. */
    public enum Kind {
        COUNT,
        DISTINCT,
        RATIO
    }

    private final Kind kind;
    private final String catalogueRow;
    private final String measuredIn;
    private final String vietnamese;
    private final String english;

    Indicator(
            Kind kind, String catalogueRow, String measuredIn, String vietnamese, String english) {
        this.kind = kind;
        this.catalogueRow = catalogueRow;
        this.measuredIn = measuredIn;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    public static Optional<Indicator> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    public Kind kind() {
        return kind;
    }

    /** Whether it grows as its period goes by; a stock or a stated rate stands where it stands. */
    public boolean grows() {
        return FLOWS.contains(this) || this == HOUSEHOLDS_GUIDED_RATE;
    }

    /** The row of the catalogue of forms in use, for example {@code C01}. */
    public String catalogueRow() {
        return catalogueRow;
    }

    /** The unit of measure in Vietnamese (đơn vị tính), for example {@code hộ}. */
    public String measuredIn() {
        return measuredIn;
    }

    /** The column of {@code rollup} that its sums stand in; of {@link #FLOWS} only. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A piece of SQL for each of {@link #FLOWS}, with commas between.
     *
     * @param each has the column at {@code %1$s}
     */
    public static String columns(String each) {
        return FLOWS.stream()
                .map(indicator -> each.formatted(indicator.column()))
                .collect(Collectors.joining(", "));
    }

    public String label(Locale language) {
        return language.getLanguage().equals("en") ? english : vietnamese;
    }
}
