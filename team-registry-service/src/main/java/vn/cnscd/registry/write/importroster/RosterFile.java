package vn.cnscd.registry.write.importroster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.json.NormalizedText;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.registry.read.roster.MemberColumn;

/**
 * Gathers the lines of a list of members, whatever kind of file they come from. What stands above
 * the headings, such as a title, and columns of other names do not matter.
 */
final class RosterFile {

    /** Some communes' teams; a whole province's come commune by commune. */
    private static final int MOST_LINES = 5_000;

    /** What keeps a spreadsheet from taking a text for a formula. */
    private static final Pattern SHIELDED = Pattern.compile("'[=+\\-@].*", Pattern.DOTALL);

    private final Map<Integer, MemberColumn> columns = new HashMap<>();
    private final List<RosterRow> rows = new ArrayList<>();
    private @Nullable RosterRow last;

    /** The next line that is not empty: before the headings are found, perhaps they. */
    void add(int line, Map<Integer, String> cells) {
        if (columns.isEmpty()) {
            findHeadings(cells);
            return;
        }
        if (rows.size() == MOST_LINES) {
            throw new InvalidInput(new InputError("/file", "TOO_MANY", MOST_LINES));
        }
        var row = row(line, cells);
        if (row.cells().isEmpty()) {
            return;
        }
        last = last == null ? row : row.below(last);
        rows.add(last);
    }

    /** All lines; 400 when no line has the headings. */
    List<RosterRow> rows() {
        if (columns.isEmpty()) {
            throw new InvalidInput(
                    new InputError(
                            "/file",
                            "MISSING_COLUMNS",
                            MemberColumn.NAME.heading() + ", " + MemberColumn.ROLE.heading()));
        }
        return rows;
    }

    private void findHeadings(Map<Integer, String> cells) {
        var found = new HashMap<Integer, MemberColumn>();
        cells.forEach(
                (position, text) ->
                        MemberColumn.under(text).ifPresent(column -> found.put(position, column)));
        if (found.containsValue(MemberColumn.NAME) && found.containsValue(MemberColumn.ROLE)) {
            columns.putAll(found);
        }
    }

    private RosterRow row(int line, Map<Integer, String> cells) {
        var known = new EnumMap<MemberColumn, String>(MemberColumn.class);
        cells.forEach(
                (position, text) -> {
                    var column = columns.get(position);
                    String plain = plain(text);
                    if (column != null && !plain.isEmpty()) {
                        known.put(column, plain);
                    }
                });
        return new RosterRow(line, known);
    }

    private static String plain(String text) {
        String plain = NormalizedText.of(text).strip();
        return SHIELDED.matcher(plain).matches() ? plain.substring(1) : plain;
    }
}
