package vn.cnscd.chassis.web.paging;

import java.util.List;

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

    public boolean isFirst() {
        return after.isEmpty();
    }
}
