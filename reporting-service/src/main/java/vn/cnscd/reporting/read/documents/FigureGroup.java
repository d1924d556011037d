package vn.cnscd.reporting.read.documents;

/** The parts of the indicator catalogue, by the letter of their rows. */
enum FigureGroup {
    A("Tổ chức, nhân sự"),
    B("Hoạt động tuyên truyền, hướng dẫn"),
    C("Hộ gia đình, người dân được hỗ trợ"),
    D("Dịch vụ công trực tuyến, định danh và sức khỏe điện tử"),
    E("Thanh toán không dùng tiền mặt, thương mại điện tử"),
    F("Kỹ năng số"),
    G("An toàn trên không gian mạng"),
    H("Kinh phí, khen thưởng, sáng kiến"),
    I("Thông tin chung của địa bàn"),
    P("Chỉ tiêu riêng của tỉnh");

    private final String title;

    FigureGroup(String title) {
        this.title = title;
    }

    static FigureGroup of(String catalogueRow) {
        return valueOf(catalogueRow.substring(0, 1));
    }

    String title() {
        return title;
    }
}
