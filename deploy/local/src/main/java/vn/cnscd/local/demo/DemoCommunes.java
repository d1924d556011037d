package vn.cnscd.local.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.local.demo.DemoCommune.Target;
import vn.cnscd.local.demo.DemoCommune.Targets;

/** The communes of the source documents, in the fourth quarter of 2025. */
final class DemoCommunes {

    static final List<DemoCommune> ALL =
            List.of(
                    new DemoCommune(
                            new UnitPath("31/11131"),
                            "Chí Minh",
                            "THON",
                            20,
                            110,
                            "512/QĐ-UBND",
                            LocalDate.of(2025, Month.OCTOBER, 6),
                            false,
                            new Targets(
                                    "TEAM",
                                    "Kế hoạch hoạt động của Tổ công nghệ số cộng đồng xã Chí Minh 03 tháng cuối năm 2025",
                                    List.of(
                                            new Target("HOUSEHOLDS_SUPPORTED", "GE", 50),
                                            new Target("VULNERABLE_HOUSEHOLDS_GUIDED", "GE", 10)))),
                    new DemoCommune(
                            new UnitPath("31/10993"),
                            "Thượng Hồng",
                            "THON",
                            12,
                            70,
                            "424/QĐ-UBND",
                            LocalDate.of(2025, Month.AUGUST, 26),
                            false,
                            new Targets(
                                    "UNIT",
                                    "Kế hoạch hoạt động của Tổ công nghệ số cộng đồng xã Thượng Hồng năm 2025",
                                    List.of(
                                            new Target("DIGITAL_SKILL_HOUSEHOLD_RATE", "GE", 70),
                                            new Target("ONLINE_DOSSIER_RATE", "GE", 90),
                                            new Target("BANK_ACCOUNT_RATE", "GT", 80),
                                            new Target("SMARTPHONE_RATE", "GT", 80),
                                            new Target("EID_AUTHENTICATION_RATE", "GE", 80),
                                            new Target("HOUSEHOLDS_GUIDED_RATE", "GE", 90)))),
                    new DemoCommune(
                            new UnitPath("40/16933"),
                            "Tam Quang",
                            "BAN",
                            18,
                            60,
                            "87/QĐ-UBND",
                            LocalDate.of(2025, Month.JULY, 28),
                            false,
                            Targets.NONE),
                    quangNgai("51/21040", "Bình Sơn", "THON", 9),
                    quangNgai("51/21220", "Sơn Tịnh", "THON", 8),
                    quangNgai("51/21400", "Mộ Đức", "THON", 8),
                    quangNgai("51/21025", "Cẩm Thành", "TO_DAN_PHO", 7),
                    quangNgai("51/23473", "Măng Đen", "THON", 6),
                    canTho("92/31552", "Nhơn Mỹ", 10),
                    canTho("92/31528", "Kế Sách", 11));

    /**
     * Which preset each unit sets. That of Sóc Trăng asks for monthly reports; the demo shows a
     * quarter.
     */
    static final Map<UnitPath, String> PRESETS =
            Map.of(
                    new UnitPath("31/11131"), "chi-minh-2025",
                    new UnitPath("31/10993"), "thuong-hong-2025",
                    new UnitPath("40/16933"), "tam-quang-2025",
                    new UnitPath("51"), "quang-ngai-2025");

    private DemoCommunes() {}

    /** Công văn 335/SKHCN-BCVT&CĐS: the commune's team has at least two teachers of informatics. */
    private static DemoCommune quangNgai(
            String path, String name, String villageKind, int villages) {
        return new DemoCommune(
                new UnitPath(path),
                name,
                villageKind,
                villages,
                90,
                "139/QĐ-UBND",
                LocalDate.of(2025, Month.AUGUST, 15),
                true,
                Targets.NONE);
    }

    private static DemoCommune canTho(String path, String name, int villages) {
        return new DemoCommune(
                new UnitPath(path),
                name,
                "AP",
                villages,
                130,
                "208/QĐ-UBND",
                LocalDate.of(2025, Month.OCTOBER, 3),
                false,
                Targets.NONE);
    }
}
