package vn.cnscd.reporting.read.documents;

import java.util.Arrays;
import java.util.List;

/**
 * A document laid out by Nghị định 30/2020/NĐ-CP, the same for Word and PDF.
 *
 * @param year of the date, whose day and month stay blank as the number does: the clerk's office
 *     (văn thư) gives them
 * @param draft whether it says DỰ THẢO
 * @param subject what it is about (trích yếu)
 */
record OfficialDocument(
        Issuer issuer, int year, boolean draft, String kind, String subject, List<Block> body) {

    /** One piece of the text, from top to bottom. */
    sealed interface Block {
        /** Đề mục. */
        record Heading(String text) implements Block {}

        /** Đoạn văn. */
        record Paragraph(String text) implements Block {}

        /** A remark below a table. */
        record Note(String text) implements Block {}

        /** Bảng. */
        record Table(List<Column> columns, List<Row> rows) implements Block {}
    }

    /**
     * A column of a table.
     *
     * @param width its share of the table's width
     */
    record Column(String name, int width, Align align) {}

    /** How a column's cells stand. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * A row of a table.
     *
     * @param title whether its only cell spans the table
     */
    record Row(boolean title, List<String> cells) {
        static Row title(String text) {
            return new Row(true, List.of(text));
        }

        static Row of(String... cells) {
            return new Row(false, Arrays.asList(cells));
        }
    }

    static int width(List<Column> columns) {
        return columns.stream().mapToInt(Column::width).sum();
    }
}
