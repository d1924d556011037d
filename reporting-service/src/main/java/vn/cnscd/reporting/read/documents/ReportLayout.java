package vn.cnscd.reporting.read.documents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cnscd.reporting.policy.NationalIndicator;
import vn.cnscd.reporting.read.documents.OfficialDocument.Align;
import vn.cnscd.reporting.read.documents.OfficialDocument.Block;
import vn.cnscd.reporting.read.documents.OfficialDocument.Column;
import vn.cnscd.reporting.read.documents.OfficialDocument.Row;
import vn.cnscd.reporting.read.documents.ReportContent.Line;
import vn.cnscd.reporting.read.figures.FigureView;
import vn.cnscd.reporting.read.reports.Completeness.Missing;

/** A report as a document of paragraphs and tables. */
final class ReportLayout {
    /**
     * What the table of units shows. Kế hoạch of UBND xã Chí Minh, 2025: "số lượng hồ sơ nộp trực
     * tuyến, số người dân và hộ yếu thế được hỗ trợ".
     */
    private static final List<NationalIndicator> OF_UNITS =
            List.of(
                    NationalIndicator.TEAMS,
                    NationalIndicator.MEMBERS,
                    NationalIndicator.ACTIVITIES,
                    NationalIndicator.HOUSEHOLDS_SUPPORTED,
                    NationalIndicator.VULNERABLE_HOUSEHOLDS_GUIDED,
                    NationalIndicator.ONLINE_DOSSIERS_ASSISTED);

    private static final List<Column> FIGURES =
            List.of(
                    new Column("TT", 6, Align.CENTER),
                    new Column("Chỉ tiêu", 42, Align.LEFT),
                    new Column("Đơn vị tính", 13, Align.CENTER),
                    new Column("Kết quả", 17, Align.RIGHT),
                    new Column("Mục tiêu", 11, Align.RIGHT),
                    new Column("Đánh giá", 11, Align.CENTER));

    private static final List<Column> UNITS =
            List.of(
                    new Column("TT", 7, Align.CENTER),
                    new Column("Đơn vị", 20, Align.LEFT),
                    new Column("Báo cáo", 15, Align.CENTER),
                    new Column("Số Tổ", 8, Align.RIGHT),
                    new Column("Thành viên", 10, Align.RIGHT),
                    new Column("Hoạt động", 9, Align.RIGHT),
                    new Column("Hộ được hỗ trợ", 10, Align.RIGHT),
                    new Column("Hộ yếu thế", 9, Align.RIGHT),
                    new Column("Hồ sơ trực tuyến", 12, Align.RIGHT));

    private final ReportContent content;
    private final List<Block> body = new ArrayList<>();

    private ReportLayout(ReportContent content) {
        this.content = content;
    }

    static OfficialDocument of(ReportContent content) {
        var layout = new ReportLayout(content);
        layout.write();
        return new OfficialDocument(
                content.issuer(),
                content.year(),
                content.isDraft(),
                "BÁO CÁO",
                content.subject(),
                List.copyOf(layout.body));
    }

    private void write() {
        var narrative = content.report().narrative();
        String body = content.issuer().body();
        say("%s báo cáo %s như sau:".formatted(body, Wording.inSentence(content.subject())));
        head("I. KẾT QUẢ THỰC HIỆN");
        this.body.add(new Block.Table(FIGURES, figures()));
        note(content.basis());
        note("“Chưa báo cáo” là chưa có số liệu; số 0 là số liệu đã xác nhận.");
        paragraphs(narrative.achievements());
        head("II. KHÓ KHĂN, VƯỚNG MẮC");
        paragraphs(orNone(narrative.difficulties()));
        head("III. ĐỀ XUẤT, KIẾN NGHỊ");
        paragraphs(orNone(narrative.proposals()));
        if (!content.units().isEmpty()) {
            units();
        }
        say(
                "Trên đây là báo cáo %s của %s./."
                        .formatted(Wording.inSentence(content.subject()), body));
    }

    private List<Row> figures() {
        var groups = new EnumMap<FigureGroup, List<FigureView>>(FigureGroup.class);
        for (FigureView figure : content.report().figures()) {
            // Of the many figures that units may state, those that nobody stated or asked for are
            // left out.
            if (figure.value() == null && figure.target() == null) {
                continue;
            }
            groups.computeIfAbsent(FigureGroup.of(figure.catalogueRow()), _ -> new ArrayList<>())
                    .add(figure);
        }
        var rows = new ArrayList<Row>();
        int number = 1;
        for (var group : groups.entrySet()) {
            rows.add(Row.title(group.getKey() + ". " + group.getKey().title()));
            for (FigureView figure : group.getValue()) {
                rows.add(row(number++, figure));
            }
        }
        return rows;
    }

    private static Row row(int number, FigureView figure) {
        return Row.of(
                Integer.toString(number),
                figure.name(),
                figure.measuredIn(),
                Wording.value(figure.value(), figure.kind()),
                Wording.target(figure.target()),
                Wording.met(figure.met()));
    }

    private void units() {
        var below = content.below();
        head("IV. TÌNH HÌNH BÁO CÁO CỦA CÁC ĐƠN VỊ");
        say(
                "Đến ngày %s, %d đơn vị phải báo cáo, %d đơn vị đã nộp (đúng hạn %d, muộn %d), %d đơn vị chưa nộp%s"
                        .formatted(
                                Wording.day(content.today()),
                                below.expected(),
                                below.submitted(),
                                below.onTime(),
                                below.late(),
                                below.missing().size(),
                                names(below.missing())));
        var rows = new ArrayList<Row>();
        for (Line unit : content.units()) {
            rows.add(row(rows.size() + 1, unit));
        }
        body.add(new Block.Table(UNITS, rows));
    }

    private static String names(List<Missing> missing) {
        return missing.isEmpty()
                ? "."
                : missing.stream().map(Missing::name).collect(Collectors.joining(", ", ": ", "."));
    }

    private static Row row(int number, Line unit) {
        var cells = new ArrayList<String>();
        cells.add(Integer.toString(number));
        cells.add(unit.name());
        cells.add(unit.standing() == null ? "Không phải nộp" : unit.standing().words());
        for (NationalIndicator indicator : OF_UNITS) {
            var value = unit.values().get(indicator);
            cells.add(value == null ? "–" : Wording.number(value));
        }
        return new Row(false, cells);
    }

    private void head(String text) {
        body.add(new Block.Heading(text));
    }

    private void note(String text) {
        body.add(new Block.Note(text));
    }

    private void say(String text) {
        body.add(new Block.Paragraph(text));
    }

    private void paragraphs(@Nullable String text) {
        if (text != null) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> say(line.strip()));
        }
    }

    private static String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? "Không nêu." : text;
    }
}
