package vn.cnscd.registry.read.roster;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV that Excel opens: with a byte order mark. A text that a spreadsheet would take for
 * a formula begins with an apostrophe.
 */
final class CsvTable implements Table {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);

    private final CSVPrinter printer;

    CsvTable(Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
    }

    @Override
    public void add(List<?> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvTable::harmless));
    }

    private static Object harmless(Object cell) {
        return cell instanceof String text && FORMULA.matcher(text).matches() ? "'" + text : cell;
    }
}
