package vn.cnscd.reporting.read.documents;

import static vn.cnscd.reporting.read.documents.Wording.inSentence;

import java.util.List;

/**
 * Who issues a report, to whom, and who signs it, in the words of Nghị định 30/2020/NĐ-CP, Art. 8
 * and Phụ lục I.
 *
 * @param above the body that the issuing one belongs to (cơ quan chủ quản)
 * @param body the issuing one, as a sentence names it
 * @param sign the sign behind the number (ký hiệu)
 * @param place where it is issued (địa danh)
 * @param addressee to whom it reports (kính gửi)
 * @param signatory the lines above the signature
 * @param recipients who gets it (nơi nhận)
 */
record Issuer(
        String above,
        String body,
        String sign,
        String place,
        String addressee,
        List<String> signatory,
        List<String> recipients) {

    /**
     * A team reports to its commune. Kế hoạch of UBND xã Chí Minh, 2025: "qua … Chuyên viên phòng
     * Văn hóa - Xã hội xã".
     */
    static Issuer village(String village, String commune, String place) {
        String committee = "Ủy ban nhân dân " + inSentence(commune);
        return new Issuer(
                committee,
                "Tổ công nghệ số cộng đồng " + inSentence(village),
                "BC-TCNSCĐ",
                place,
                committee + " (qua Phòng Văn hóa - Xã hội)",
                List.of("TM. TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG", "TỔ TRƯỞNG"),
                List.of("- Như trên;", "- Lưu: Tổ CNSCĐ."));
    }

    /** Kế hoạch of UBND xã Thượng Hồng, 2025: "Sở KH-CN thành phố (để báo cáo)". */
    static Issuer commune(String commune, String province, String place) {
        return new Issuer(
                "Ủy ban nhân dân " + inSentence(province),
                "Ủy ban nhân dân " + inSentence(commune),
                "BC-UBND",
                place,
                department(province),
                List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
                List.of("- Như trên;", "- Lưu: VT, VHXH."));
    }

    /** The province's synthesis is the Department's. */
    static Issuer province(String province, String place) {
        String committee = "Ủy ban nhân dân " + inSentence(province);
        return new Issuer(
                committee,
                department(province),
                "BC-SKHCN",
                place,
                committee,
                List.of("GIÁM ĐỐC"),
                List.of("- Như trên;", "- Lưu: VT."));
    }

    private static String department(String province) {
        return "Sở Khoa học và Công nghệ " + inSentence(province);
    }
}
