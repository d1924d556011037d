package vn.cnscd.reporting.read.figures;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.reporting.policy.Catalogue;
import vn.cnscd.reporting.policy.Indicator;

/**
 * Which rows of a breakdown are answered, and in what order (xếp hạng): the least first, or the
 * most; what is not reported comes last either way.
 *
 * @param by null for the order of codes
 * @param limit 1–500; null for all rows
 */
record RowOrder(@Nullable Indicator by, boolean mostFirst, @Nullable Integer limit) {
    /** All rows in the order of their codes. */
    static final RowOrder OF_CODES = new RowOrder(null, false, null);

    private static final int MOST_ROWS = 500;

    /**
     * Reads what a caller asks for.
     *
     * @param sort the code of an indicator, after {@code -} for the most first
     * @throws InvalidInput at {@code /sort} or {@code /limit}
     */
    static RowOrder of(@Nullable String sort, @Nullable Integer limit, Catalogue catalogue) {
        if (limit != null && (limit < 1 || limit > MOST_ROWS)) {
            throw new InvalidInput(new InputError("/limit", "OUT_OF_RANGE", 1, MOST_ROWS));
        }
        if (sort == null) {
            return new RowOrder(null, false, limit);
        }
        boolean mostFirst = sort.startsWith("-");
        var by =
                catalogue
                        .find(mostFirst ? sort.substring(1) : sort)
                        .orElseThrow(() -> new InvalidInput(new InputError("/sort", "INVALID")));
        return new RowOrder(by, mostFirst, limit);
    }

    List<IndicatorRow> of(List<IndicatorRow> rows) {
        var ordered = rows.stream();
        if (by != null) {
            var order =
                    mostFirst
                            ? Comparator.<BigDecimal>reverseOrder()
                            : Comparator.<BigDecimal>naturalOrder();
            var code = by;
            ordered =
                    rows.stream()
                            .sorted(
                                    Comparator.comparing(
                                            row -> row.values().get(code),
                                            Comparator.nullsLast(order)));
        }
        return ordered.limit(Objects.requireNonNullElse(limit, rows.size())).toList();
    }
}
