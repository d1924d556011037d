package vn.cnscd.reporting.read.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.cnscd.reporting.read.documents.ReportContent.Line;
import vn.cnscd.reporting.read.figures.FigureView;

/**
 * A report as an Excel file: figures as numbers that can be reckoned with, the narrative, and every
 * indicator of every unit below. What is not reported is an empty cell; text is text, never a
 * formula, whatever it begins with. Rows go to a temporary file as they are written.
 */
final class XlsxFile {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;
    private static final String NUMBER = "#,##0.######";

    private final ReportContent content;
    private final SXSSFWorkbook file;
    private final CellStyle title;
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle number;

    private XlsxFile(ReportContent content, SXSSFWorkbook file) {
        this.content = content;
        this.file = file;
        this.title = style(true, false);
        this.heading = style(true, true);
        this.heading.setAlignment(HorizontalAlignment.CENTER);
        this.text = style(false, true);
        this.number = style(false, true);
        this.number.setDataFormat(file.createDataFormat().getFormat(NUMBER));
        this.number.setAlignment(HorizontalAlignment.RIGHT);
    }

    static void write(ReportContent content, OutputStream out) throws IOException {
        try (var file = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            new XlsxFile(content, file).write();
            file.write(out);
        }
    }

    private void write() {
        figures();
        narrative();
        if (!content.units().isEmpty()) {
            units();
        }
    }

    private void figures() {
        var sheet = sheet("Số liệu", 8, 50, 14, 14, 14, 14, 12, 12);
        titled(sheet, content.issuer().body());
        titled(sheet, content.subject() + (content.isDraft() ? " (dự thảo)" : ""));
        put(next(sheet), 0, content.basis(), null);
        headed(
                sheet,
                Stream.of(
                        "Mã",
                        "Chỉ tiêu",
                        "Đơn vị tính",
                        "Kết quả",
                        "Tử số",
                        "Mẫu số",
                        "Mục tiêu",
                        "Đánh giá"));
        for (FigureView figure : content.report().figures()) {
            var row = next(sheet);
            put(row, 0, figure.catalogueRow(), text);
            put(row, 1, figure.name(), text);
            put(row, 2, figure.measuredIn(), text);
            put(row, 3, figure.value());
            put(row, 4, decimal(figure.numerator()));
            put(row, 5, decimal(figure.denominator()));
            put(row, 6, Wording.target(figure.target()), text);
            put(row, 7, Wording.met(figure.met()), text);
        }
    }

    private void narrative() {
        var sheet = sheet("Thuyết minh", 24, 100);
        var narrative = content.report().narrative();
        told(sheet, "Kết quả nổi bật", narrative.achievements());
        told(sheet, "Khó khăn, vướng mắc", narrative.difficulties());
        told(sheet, "Đề xuất, kiến nghị", narrative.proposals());
    }

    private void told(Sheet sheet, String name, @Nullable String told) {
        var row = next(sheet);
        put(row, 0, name, heading);
        put(row, 1, told == null ? "" : told, text);
    }

    private void units() {
        var indicators = List.copyOf(content.units().getFirst().values().keySet());
        var sheet = sheet("Đơn vị", 6, 36, 16);
        headed(
                sheet,
                Stream.concat(
                        Stream.of("TT", "Đơn vị", "Báo cáo"),
                        indicators.stream().map(each -> each.label(ReportDocuments.VIETNAMESE))));
        sheet.createFreezePane(2, 1);
        int number = 1;
        for (Line unit : content.units()) {
            var row = next(sheet);
            put(row, 0, BigDecimal.valueOf(number++));
            put(row, 1, unit.name(), text);
            put(row, 2, unit.standing() == null ? "" : unit.standing().words(), text);
            for (int i = 0; i < indicators.size(); i++) {
                put(row, 3 + i, unit.values().get(indicators.get(i)));
            }
        }
    }

    private Sheet sheet(String name, int... widths) {
        var sheet = file.createSheet(name);
        sheet.setDefaultColumnWidth(14);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * CHARACTER);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    private void titled(Sheet sheet, String words) {
        put(next(sheet), 0, words, title);
    }

    /** A row of headings, which is printed on every page. */
    private void headed(Sheet sheet, Stream<String> names) {
        var row = next(sheet);
        names.forEach(name -> put(row, Math.max(0, row.getLastCellNum()), name, heading));
        int line = row.getRowNum();
        sheet.setRepeatingRows(new CellRangeAddress(line, line, -1, -1));
    }

    private static Row next(Sheet sheet) {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    private static void put(Row row, int column, String words, @Nullable CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(words);
        if (style != null) {
            cell.setCellStyle(style);
        }
    }

    private void put(Row row, int column, @Nullable BigDecimal value) {
        var cell = row.createCell(column);
        cell.setCellStyle(number);
        if (value != null) {
            cell.setCellValue(value.doubleValue());
        }
    }

    private static @Nullable BigDecimal decimal(@Nullable Long whole) {
        return whole == null ? null : BigDecimal.valueOf(whole);
    }

    private CellStyle style(boolean bold, boolean framed) {
        var font = file.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
        font.setBold(bold);
        var style = file.createCellStyle();
        style.setFont(font);
        style.setWrapText(framed);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        var border = framed ? BorderStyle.THIN : BorderStyle.NONE;
        style.setBorderTop(border);
        style.setBorderBottom(border);
        style.setBorderLeft(border);
        style.setBorderRight(border);
        return style;
    }
}
