package vn.cnscd.reporting.read.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.cnscd.reporting.read.documents.OfficialDocument.Block;
import vn.cnscd.reporting.read.documents.OfficialDocument.Column;
import vn.cnscd.reporting.read.documents.OfficialDocument.Row;

/** A document as a Word file that the office can go on writing in. */
final class DocxFile {
    private static final String FONT = "Times New Roman";
    private static final int TEXT = 14;
    private static final int SMALL = 13;
    private static final int IN_TABLE = 12;

    /** Twentieths of a point to a millimetre. */
    private static final double TWIPS = 56.7;

    private static final int FIRST_LINE = twips(10);
    private static final int AFTER = 120;

    private final OfficialDocument document;
    private final XWPFDocument file;

    private DocxFile(OfficialDocument document, XWPFDocument file) {
        this.document = document;
        this.file = file;
    }

    static void write(OfficialDocument document, OutputStream out) throws IOException {
        try (var file = new XWPFDocument()) {
            new DocxFile(document, file).write();
            file.write(out);
        }
    }

    private void write() {
        page();
        file.getProperties().getCoreProperties().setTitle(document.subject());
        letterhead();
        line(centered(file.createParagraph()), document.kind(), TEXT, true, false);
        line(centered(file.createParagraph()), document.subject(), TEXT, true, false);
        rule(file.createParagraph(), twips(62));
        line(
                centered(file.createParagraph()),
                "Kính gửi: " + document.issuer().addressee(),
                TEXT,
                false,
                false);
        document.body().forEach(this::block);
        signature();
    }

    private void page() {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        file.createStyles().setDefaultFonts(fonts);
        var section = file.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(PageLayout.WIDTH)));
        size.setH(BigInteger.valueOf(twips(PageLayout.HEIGHT)));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(PageLayout.TOP)));
        margins.setBottom(BigInteger.valueOf(twips(PageLayout.BOTTOM)));
        margins.setLeft(BigInteger.valueOf(twips(PageLayout.LEFT)));
        margins.setRight(BigInteger.valueOf(twips(PageLayout.RIGHT)));
        margins.setHeader(BigInteger.valueOf(twips(10)));
        section.addNewTitlePg();
        var number = centered(file.createHeader(HeaderFooterType.DEFAULT).createParagraph());
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        file.createHeader(HeaderFooterType.FIRST).createParagraph();
    }

    private void letterhead() {
        var issuer = document.issuer();
        var table = blank(2, twips(64), twips(96));
        var left = table.getRow(0).getCell(0);
        line(first(left), Wording.capitals(issuer.above()), SMALL, false, false);
        line(next(left), Wording.capitals(issuer.body()), SMALL, true, false);
        rule(next(left), twips(20));
        line(next(left), "Số:        /" + issuer.sign(), SMALL, false, false);
        if (document.draft()) {
            line(next(left), PageLayout.DRAFT, SMALL, true, false);
        }
        var right = table.getRow(0).getCell(1);
        line(first(right), PageLayout.NATION, SMALL, true, false);
        line(next(right), PageLayout.MOTTO, TEXT, true, false);
        rule(next(right), twips(20));
        line(next(right), PageLayout.placeAndDate(document), TEXT, false, true);
        file.createParagraph();
    }

    private void signature() {
        var issuer = document.issuer();
        var table = blank(2, twips(72), twips(88));
        var left = table.getRow(0).getCell(0);
        line(leftward(first(left)), "Nơi nhận:", 12, true, true);
        issuer.recipients()
                .forEach(recipient -> line(leftward(next(left)), recipient, 11, false, false));
        var right = table.getRow(0).getCell(1);
        first(right);
        issuer.signatory().forEach(title -> line(next(right), title, TEXT, true, false));
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(String text) -> {
                var heading = file.createParagraph();
                heading.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
                heading.setKeepNext(true);
                heading.setSpacingAfter(AFTER);
                line(heading, text, TEXT, true, false);
            }
            case Block.Paragraph(String text) -> {
                var paragraph = file.createParagraph();
                paragraph.setAlignment(ParagraphAlignment.BOTH);
                paragraph.setIndentationFirstLine(FIRST_LINE);
                paragraph.setSpacingAfter(AFTER);
                line(paragraph, text, TEXT, false, false);
            }
            case Block.Note(String text) ->
                    line(file.createParagraph(), text, IN_TABLE, false, true);
            case Block.Table(List<Column> columns, List<Row> rows) -> table(columns, rows);
        }
    }

    private void table(List<Column> columns, List<Row> rows) {
        var table = file.createTable(rows.size() + 1, columns.size());
        int sum = OfficialDocument.width(columns);
        int[] widths =
                columns.stream()
                        .mapToInt(column -> twips(PageLayout.TEXT_WIDTH) * column.width() / sum)
                        .toArray();
        fix(table, widths);
        var heading = table.getRow(0);
        heading.setRepeatHeader(true);
        for (int i = 0; i < columns.size(); i++) {
            line(first(heading.getCell(i)), columns.get(i).name(), IN_TABLE, true, false);
        }
        for (int i = 0; i < rows.size(); i++) {
            fill(table.getRow(i + 1), rows.get(i), columns);
        }
        file.createParagraph().setSpacingAfter(0);
    }

    private static void fill(XWPFTableRow line, Row row, List<Column> columns) {
        line.setCantSplitRow(true);
        if (row.title()) {
            for (int i = columns.size() - 1; i > 0; i--) {
                line.removeCell(i);
            }
            var only = line.getCell(0);
            only.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns.size()));
            line(leftward(first(only)), row.cells().getFirst(), IN_TABLE, true, false);
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            var cell = first(line.getCell(i));
            cell.setAlignment(
                    switch (columns.get(i).align()) {
                        case LEFT -> ParagraphAlignment.LEFT;
                        case CENTER -> ParagraphAlignment.CENTER;
                        case RIGHT -> ParagraphAlignment.RIGHT;
                    });
            line(cell, row.cells().get(i), IN_TABLE, false, false);
        }
    }

    /** A table without lines that sets two columns side by side. */
    private XWPFTable blank(int columns, int... widths) {
        var table = file.createTable(1, columns);
        table.removeBorders();
        fix(table, widths);
        return table;
    }

    private static void fix(XWPFTable table, int... widths) {
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        int sum = 0;
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            sum += width;
        }
        table.setWidth(sum);
        for (XWPFTableRow row : table.getRows()) {
            for (int i = 0; i < widths.length; i++) {
                row.getCell(i).setWidthType(TableWidthType.DXA);
                row.getCell(i).setWidth(Integer.toString(widths[i]));
            }
        }
    }

    private static XWPFParagraph first(XWPFTableCell cell) {
        return centered(cell.getParagraphs().getFirst());
    }

    private static XWPFParagraph next(XWPFTableCell cell) {
        return centered(cell.addParagraph());
    }

    private static XWPFParagraph centered(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    private static XWPFParagraph leftward(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        return paragraph;
    }

    private static void line(
            XWPFParagraph paragraph, String text, int size, boolean bold, boolean italic) {
        var run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
    }

    /** The short rule below a title. */
    private static void rule(XWPFParagraph paragraph, int indentation) {
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setIndentationLeft(indentation);
        paragraph.setIndentationRight(indentation);
        paragraph.setSpacingAfter(0);
        line(paragraph, "", 4, false, false);
    }

    private static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS);
    }
}
