package vn.cnscd.registry.write.importunits;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.json.NormalizedText;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;

/**
 * A file of units, read line by line: no name of a unit has a line break, and so an unclosed
 * quotation mark spoils one line and not the rest of the file.
 */
record UnitsCsv(List<UnitLine> lines, List<Rejection> rejections) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What stands where bytes were not UTF-8. */
    private static final char UNREADABLE = '\uFFFD';

    /** Reads UTF-8, with or without byte order mark; 400 when the header cannot be used. */
    static UnitsCsv read(byte[] file) {
        var reader =
                new BufferedReader(
                        new InputStreamReader(
                                new ByteArrayInputStream(file), StandardCharsets.UTF_8));
        try (reader) {
            return read(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static UnitsCsv read(BufferedReader reader) throws IOException {
        var columns = Columns.of(header(reader.readLine()));
        var csv = new UnitsCsv(new ArrayList<>(), new ArrayList<>());
        int number = 1;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                csv.add(number, line, columns);
            }
        }
        return csv;
    }

    private static List<String> header(@Nullable String line) {
        try {
            String text = line == null ? "" : line;
            return cells(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (LineRejected unreadable) {
            throw new InvalidInput(new InputError("/header", "INVALID"));
        }
    }

    private void add(int number, String line, Columns columns) {
        try {
            lines.add(UnitLine.of(number, columns.cells(cells(line))));
        } catch (LineRejected rejected) {
            rejections.add(rejected.at(number));
        }
    }

    private static List<String> cells(String line) {
        if (NormalizedText.isUnprintable(line) || line.indexOf(UNREADABLE) >= 0) {
            throw new LineRejected(LineFault.MALFORMED_LINE);
        }
        try (var parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            var records = parser.getRecords();
            return records.isEmpty() ? List.of() : records.getFirst().toList();
        } catch (IOException | UncheckedIOException malformed) {
            throw new LineRejected(LineFault.MALFORMED_LINE);
        }
    }
}
