package vn.cnscd.reporting.read.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.Utilities;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.draw.LineSeparator;
import vn.cnscd.reporting.read.documents.OfficialDocument.Block;
import vn.cnscd.reporting.read.documents.OfficialDocument.Column;
import vn.cnscd.reporting.read.documents.OfficialDocument.Row;

/**
 * A document as a PDF file. Its font, Liberation Serif, has the measures of Times New Roman and may
 * be embedded; pages are written as they fill.
 */
final class PdfFile {
    private static final BaseFont REGULAR = font("Regular");
    private static final BaseFont BOLD = font("Bold");
    private static final BaseFont ITALIC = font("Italic");
    private static final BaseFont BOLD_ITALIC = font("BoldItalic");
    private static final float TEXT = 14;
    private static final float SMALL = 12;
    private static final float LEADING = 1.25f;

    private final OfficialDocument document;
    private final Document file;
    private final PdfWriter writer;

    private PdfFile(OfficialDocument document, OutputStream out) {
        this.document = document;
        this.file =
                new Document(
                        PageSize.A4,
                        points(PageLayout.LEFT),
                        points(PageLayout.RIGHT),
                        points(PageLayout.TOP),
                        points(PageLayout.BOTTOM));
        this.writer = PdfWriter.getInstance(file, out);
    }

    static void write(OfficialDocument document, OutputStream out) {
        new PdfFile(document, out).write();
    }

    private void write() {
        writer.setPageEvent(new PageNumbers());
        file.addTitle(document.subject());
        file.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("vi-VN"));
        letterhead();
        file.add(spaced(centered(document.kind(), BOLD, TEXT), 14, 0));
        file.add(centered(document.subject(), BOLD, TEXT));
        file.add(rule(30));
        file.add(
                spaced(
                        centered("Kính gửi: " + document.issuer().addressee(), REGULAR, TEXT),
                        6,
                        10));
        document.body().forEach(this::block);
        signature();
        file.close();
    }

    private void letterhead() {
        var issuer = document.issuer();
        var left = blank();
        left.addElement(centered(Wording.capitals(issuer.above()), REGULAR, SMALL));
        left.addElement(centered(Wording.capitals(issuer.body()), BOLD, SMALL));
        left.addElement(rule(35));
        left.addElement(centered("Số:        /" + issuer.sign(), REGULAR, SMALL));
        if (document.draft()) {
            left.addElement(centered(PageLayout.DRAFT, BOLD, SMALL));
        }
        var right = blank();
        right.addElement(centered(PageLayout.NATION, BOLD, SMALL));
        right.addElement(centered(PageLayout.MOTTO, BOLD, SMALL + 1));
        right.addElement(rule(55));
        right.addElement(centered(PageLayout.placeAndDate(document), ITALIC, SMALL + 1));
        file.add(beside(left, right, 70, 90));
    }

    private void signature() {
        var issuer = document.issuer();
        var left = blank();
        left.addElement(paragraph("Nơi nhận:", BOLD_ITALIC, 12));
        issuer.recipients()
                .forEach(recipient -> left.addElement(paragraph(recipient, REGULAR, 11)));
        var right = blank();
        issuer.signatory().forEach(title -> right.addElement(centered(title, BOLD, TEXT)));
        var table = beside(left, right, 72, 88);
        table.setSpacingBefore(14);
        table.setKeepTogether(true);
        file.add(table);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(String text) -> file.add(spaced(paragraph(text, BOLD, TEXT), 8, 6));
            case Block.Paragraph(String text) -> {
                var paragraph = spaced(paragraph(text, REGULAR, TEXT), 0, 6);
                paragraph.setAlignment(Element.ALIGN_JUSTIFIED);
                paragraph.setFirstLineIndent(points(10));
                file.add(paragraph);
            }
            case Block.Note(String text) -> file.add(paragraph(text, ITALIC, SMALL));
            case Block.Table(List<Column> columns, List<Row> rows) -> table(columns, rows);
        }
    }

    private void table(List<Column> columns, List<Row> rows) {
        var table = new PdfPTable(columns.size());
        table.setWidthPercentage(100);
        table.setWidths(columns.stream().mapToInt(Column::width).toArray());
        table.setSpacingAfter(4);
        table.setHeaderRows(1);
        table.setSplitRows(false);
        columns.forEach(column -> table.addCell(cell(column.name(), BOLD, Element.ALIGN_CENTER)));
        for (Row row : rows) {
            if (row.title()) {
                var title = cell(row.cells().getFirst(), BOLD, Element.ALIGN_LEFT);
                title.setColspan(columns.size());
                table.addCell(title);
            } else {
                for (int i = 0; i < columns.size(); i++) {
                    table.addCell(cell(row.cells().get(i), REGULAR, align(columns.get(i))));
                }
            }
        }
        file.add(table);
    }

    private static int align(Column column) {
        return switch (column.align()) {
            case LEFT -> Element.ALIGN_LEFT;
            case CENTER -> Element.ALIGN_CENTER;
            case RIGHT -> Element.ALIGN_RIGHT;
        };
    }

    private static PdfPCell cell(String text, BaseFont font, int align) {
        var cell = new PdfPCell(new Phrase(text, new Font(font, SMALL)));
        cell.setHorizontalAlignment(align);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPadding(3);
        cell.setPaddingBottom(5);
        return cell;
    }

    private static PdfPTable beside(PdfPCell left, PdfPCell right, int... widths) {
        var table = new PdfPTable(2);
        table.setWidthPercentage(100);
        table.setWidths(widths);
        table.addCell(left);
        table.addCell(right);
        return table;
    }

    private static PdfPCell blank() {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    private static Paragraph centered(String text, BaseFont font, float size) {
        var paragraph = paragraph(text, font, size);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        return paragraph;
    }

    private static Paragraph paragraph(String text, BaseFont font, float size) {
        return new Paragraph(size * LEADING, text, new Font(font, size));
    }

    private static Paragraph spaced(Paragraph paragraph, float before, float after) {
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    /** The short rule below a title, of a share of the width. */
    private static Paragraph rule(int percent) {
        var line = new LineSeparator();
        line.setPercentage(percent);
        line.setLineWidth(0.6f);
        var chunk = new Chunk(line);
        chunk.setFont(new Font(REGULAR, SMALL));
        var rule = spaced(paragraph("", REGULAR, SMALL), 0, 4);
        rule.setLeading(7);
        rule.add(chunk);
        return rule;
    }

    private static float points(float millimetres) {
        return Utilities.millimetersToPoints(millimetres);
    }

    private static BaseFont font(String style) {
        String name = "liberation/LiberationSerif-" + style + ".ttf";
        try (InputStream file = PdfFile.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("No such font: " + name);
            }
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new IllegalStateException("Unreadable font: " + name, unreadable);
        }
    }

    /** Arabic, centred in the top margin, not on the first page. */
    private static final class PageNumbers extends PdfPageEventHelper {
        @Override
        public void onEndPage(PdfWriter writer, Document file) {
            if (writer.getPageNumber() > 1) {
                ColumnText.showTextAligned(
                        writer.getDirectContent(),
                        Element.ALIGN_CENTER,
                        new Phrase(
                                Integer.toString(writer.getPageNumber()),
                                new Font(REGULAR, SMALL + 1)),
                        (file.left() + file.right()) / 2,
                        file.top() + points(8),
                        0);
            }
        }
    }
}
