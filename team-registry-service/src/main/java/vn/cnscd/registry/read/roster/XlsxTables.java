package vn.cnscd.registry.read.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Tables as sheets of an Excel file. Text is text, never a formula, whatever it begins with. Rows
 * go to a temporary file as they are written.
 */
final class XlsxTables implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH = 18;
    private static final int FIXED_COLUMNS = 3;

    private final SXSSFWorkbook file = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle heading = style(true);
    private final CellStyle text = style(false);

    /** A sheet whose first line stays in sight. */
    Table table(String name, List<String> headings) {
        var sheet = file.createSheet(name);
        sheet.setDefaultColumnWidth(WIDTH);
        add(sheet, headings, heading);
        sheet.createFreezePane(FIXED_COLUMNS, 1);
        return cells -> add(sheet, cells, text);
    }

    void write(OutputStream out) throws IOException {
        file.write(out);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static void add(Sheet sheet, List<?> cells, CellStyle style) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int column = 0; column < cells.size(); column++) {
            put(row, column, cells.get(column), style);
        }
    }

    private static void put(Row row, int column, Object value, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }

    private CellStyle style(boolean bold) {
        var font = file.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
        font.setBold(bold);
        var style = file.createCellStyle();
        style.setFont(font);
        style.setWrapText(bold);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
