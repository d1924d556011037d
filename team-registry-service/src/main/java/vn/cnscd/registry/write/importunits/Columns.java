package vn.cnscd.registry.write.importunits;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;

/** Which column of a file holds what, as its header says. */
record Columns(Map<String, Integer> positions, int count) {

    private static final List<String> REQUIRED =
            List.of("code", "parent_code", "kind", "name", "full_name");
    private static final Set<String> OPTIONAL =
            Set.of("households", "population", "adults", "valid_from");

    /** Reads a header, whose columns may stand in any order; 400 when it cannot be used. */
    static Columns of(List<String> header) {
        var positions = new HashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i).strip().toLowerCase(Locale.ROOT);
            if (!REQUIRED.contains(column) && !OPTIONAL.contains(column)) {
                throw new InvalidInput(new InputError("/header", "UNKNOWN_COLUMN", column));
            }
            if (positions.put(column, i) != null) {
                throw new InvalidInput(new InputError("/header", "COLUMN_TWICE", column));
            }
        }
        var missing = REQUIRED.stream().filter(column -> !positions.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput(
                    new InputError("/header", "MISSING_COLUMNS", String.join(", ", missing)));
        }
        return new Columns(Map.copyOf(positions), header.size());
    }

    /** The cells of a line by the names of their columns. */
    Cells cells(List<String> values) {
        if (values.size() != count) {
            throw new LineRejected(LineFault.MALFORMED_LINE);
        }
        return column -> {
            Integer position = positions.get(column);
            return position == null ? "" : values.get(position).strip();
        };
    }

    /** A line's cells; one whose column is absent is empty. */
    interface Cells {
        String get(String column);
    }
}
