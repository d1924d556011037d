package vn.cnscd.reporting.read.documents;

import vn.cnscd.reporting.policy.Indicator;

/** The parts of the indicator catalogue, by the letter of their rows. */
enum FigureGroup {
    A("Tổ chức, nhân sự"),
    B("Hoạt động tuyên truyền, hướng dẫn"),
    C("Hộ gia đình, người dân được hỗ trợ"),
    D("Dịch vụ công trực tuyến, định danh và sức khỏe điện tử"),
    E("Thanh toán không dùng tiền mặt, thương mại điện tử"),
    F("Kỹ năng số");

    private final String title;

    FigureGroup(String title) {
        this.title = title;
    }

    static FigureGroup of(String code) {
        return valueOf(Indicator.valueOf(code).catalogueRow().substring(0, 1));
    }

    String title() {
        return title;
    }
}
