package vn.cnscd.chassis.web.paging;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;

/**
 * Which page of a list is asked for: an argument that every listing endpoint takes, from {@code
 * limit} and {@code cursor}.
 *
 * @param limit rows in a page, 1–500, 100 unless said otherwise
 * @param after the key of the last row of the page before, empty for the first page
 */
public record PageQuery(int limit, List<String> after) {

    public static final int DEFAULT_LIMIT = 100;
    public static final int MAX_LIMIT = 500;

    /** How many rows to read: one more than the page holds, to see whether another follows. */
    public int fetchSize() {
        return limit + 1;
    }

    /**
     * The key of the row that this page follows, as the list is ordered by; empty for the first
     * page, 400 for a cursor that this list never gave out.
     */
    public <K> Optional<K> after(Function<List<String>, K> reading) {
        try {
            return isFirst() ? Optional.empty() : Optional.of(reading.apply(after));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            throw new InvalidInput(new InputError("/cursor", "INVALID"));
        }
    }

    public boolean isFirst() {
        return after.isEmpty();
    }
}
