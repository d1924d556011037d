package vn.cnscd.benchmarks.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows under headings, for a terminal and for a page in Markdown. */
public final class Table {

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... headings) {
        this.headings = List.of(headings);
    }

    public Table row(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(
                    "Not as many cells as headings: " + Arrays.toString(cells));
        }
        rows.add(List.of(cells));
        return this;
    }

    /** In columns of equal width, the first to the left and numbers to the right. */
    public String text() {
        int[] widths = IntStream.range(0, headings.size()).map(column -> width(column)).toArray();
        var lines = new ArrayList<String>();
        lines.add(line(headings, widths));
        lines.add(
                Arrays.stream(widths)
                        .mapToObj("─"::repeat)
                        .collect(Collectors.joining("  ", "  ", "")));
        rows.forEach(row -> lines.add(line(row, widths)));
        return String.join("\n", lines);
    }

    /** As a table in Markdown. */
    public String markdown() {
        var lines = new ArrayList<String>();
        lines.add(markdown(headings));
        lines.add(markdown(headings.stream().map(_ -> "---").toList()));
        rows.forEach(row -> lines.add(markdown(row)));
        return String.join("\n", lines);
    }

    private int width(int column) {
        return Math.max(
                headings.get(column).length(),
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(
                        column -> {
                            var gap = " ".repeat(widths[column] - cells.get(column).length());
                            return column == 0 ? cells.get(column) + gap : gap + cells.get(column);
                        })
                .collect(Collectors.joining("  ", "  ", ""))
                .stripTrailing();
    }

    private static String markdown(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
