package vn.cnscd.registry.events;

import java.util.Locale;
import vn.cnscd.contracts.hierarchy.UnitLevel;

/**
 * The kind of a unit (loại đơn vị hành chính, loại thôn), with the word that stands before its
 * name.
 */
public enum UnitKind {
    TINH(UnitLevel.PROVINCE, "Tỉnh"),
    THANH_PHO(UnitLevel.PROVINCE, "Thành phố"),
    XA(UnitLevel.COMMUNE, "Xã"),
    PHUONG(UnitLevel.COMMUNE, "Phường"),
    DAC_KHU(UnitLevel.COMMUNE, "Đặc khu"),
    THON(UnitLevel.VILLAGE, "Thôn"),
    BAN(UnitLevel.VILLAGE, "Bản"),
    LANG(UnitLevel.VILLAGE, "Làng"),
    BUON(UnitLevel.VILLAGE, "Buôn"),
    XOM(UnitLevel.VILLAGE, "Xóm"),
    AP(UnitLevel.VILLAGE, "Ấp"),
    KHOM(UnitLevel.VILLAGE, "Khóm"),
    KHU_PHO(UnitLevel.VILLAGE, "Khu phố"),
    TO_DAN_PHO(UnitLevel.VILLAGE, "Tổ dân phố"),
    KHU_DAN_CU(UnitLevel.VILLAGE, "Khu dân cư");

    private final UnitLevel level;
    private final String word;

    UnitKind(UnitLevel level, String word) {
        this.level = level;
        this.word = word;
    }

    public UnitLevel level() {
        return level;
    }

    /** The name without this kind's word before it: {@code Nhơn Mỹ} of {@code Xã Nhơn Mỹ}. */
    public String nameAlone(String name) {
        var vietnamese = Locale.of("vi");
        boolean stands =
                name.toLowerCase(vietnamese).startsWith(word.toLowerCase(vietnamese) + " ");
        return stands ? name.substring(word.length() + 1) : name;
    }
}
