package vn.cnscd.reporting.read.documents;

/**
 * The page of an official document in millimetres, and what stands on each (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I): A4, 20–25 above and below, 30–35 left, 15–20 right.
 */
final class PageLayout {
    static final int WIDTH = 210;
    static final int HEIGHT = 297;
    static final int TOP = 20;
    static final int BOTTOM = 20;
    static final int LEFT = 30;
    static final int RIGHT = 20;
    static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;

    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String DRAFT = "DỰ THẢO";

    private PageLayout() {}

    /** Day and month are the clerk's to write. */
    static String placeAndDate(OfficialDocument document) {
        return "%s, ngày      tháng      năm %d"
                .formatted(document.issuer().place(), document.year());
    }
}
