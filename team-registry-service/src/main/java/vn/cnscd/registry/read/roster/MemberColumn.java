package vn.cnscd.registry.read.roster;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cnscd.chassis.core.json.SearchText;

/**
 * The columns of a list of members, as it is written and read again. Lists that communes keep name
 * them in other ways, too.
 */
public enum MemberColumn {
    /** The path of the team's unit; in a list that is read, also its code or its name. */
    UNIT("Mã đơn vị", "Đơn vị;Thôn;Bản;Ấp;Tổ dân phố;Thôn, tổ dân phố"),
    UNIT_NAME("Tên đơn vị", ""),
    TEAM_NUMBER("Tổ số", "Tổ"),
    DECISION_NUMBER("Số quyết định", "Quyết định số;Quyết định"),
    DECIDED_ON("Ngày quyết định", ""),
    DECIDED_BY("Người quyết định", "Cơ quan quyết định;Người ký"),
    ID("Mã thành viên", ""),
    NAME("Họ và tên", "Họ tên"),
    ROLE("Vai trò", "Chức vụ;Chức danh"),
    FORCE("Lực lượng", "Thành phần"),
    WORK_AREAS("Mảng phụ trách", "Phân công"),
    GROUP("Nhóm cộng tác viên", "Nhóm"),
    PHONE("Điện thoại", "Số điện thoại;SĐT"),
    EMAIL("Thư điện tử", "Email");

    private static final Pattern BETWEEN_NAMES = Pattern.compile(";");

    private final String heading;
    private final String alsoCalled;

    MemberColumn(String heading, String alsoCalled) {
        this.heading = heading;
        this.alsoCalled = alsoCalled;
    }

    /** What it is called at its head. */
    public String heading() {
        return heading;
    }

    /** The column with such a heading; accents and case do not matter. */
    public static Optional<MemberColumn> under(String words) {
        String wanted = SearchText.of(words);
        return Arrays.stream(values()).filter(column -> column.isCalled(wanted)).findFirst();
    }

    private boolean isCalled(String wanted) {
        return !wanted.isEmpty()
                && Stream.concat(
                                Stream.of(heading, name()), BETWEEN_NAMES.splitAsStream(alsoCalled))
                        .anyMatch(name -> SearchText.of(name).equals(wanted));
    }
}
