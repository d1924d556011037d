package vn.cnscd.registry.write.importroster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;

/** A list of members as CSV in UTF-8, with commas or, as Vietnamese Excel writes it, semicolons. */
final class CsvRoster {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvRoster() {}

    static List<RosterRow> read(byte[] file) {
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(file)).get();
        var roster = new RosterFile();
        try (var text =
                        new InputStreamReader(
                                new ByteArrayInputStream(file), StandardCharsets.UTF_8);
                var parser = format.parse(text)) {
            for (CSVRecord line : parser) {
                roster.add((int) line.getRecordNumber(), cells(line));
            }
        } catch (UncheckedIOException | IOException unreadable) {
            throw new InvalidInput(new InputError("/file", "MALFORMED_LINE"));
        }
        return roster.rows();
    }

    private static char delimiter(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return text.chars().filter(each -> each == ';').count()
                        > text.chars().filter(each -> each == ',').count()
                ? ';'
                : ',';
    }

    private static Map<Integer, String> cells(CSVRecord line) {
        var cells = new HashMap<Integer, String>();
        for (int i = 0; i < line.size(); i++) {
            cells.put(i, line.get(i).replace(BYTE_ORDER_MARK, ""));
        }
        return cells;
    }
}
