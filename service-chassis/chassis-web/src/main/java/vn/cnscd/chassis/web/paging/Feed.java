package vn.cnscd.chassis.web.paging;

import java.util.List;

/**
 * A part of a list that grows at its end: the cursor is always there, to come back with.
 *
 * @param items the rows
 * @param next the cursor to ask with the next time, now or later
 * @param caughtUp whether there was nothing more
 */
public record Feed<T>(List<T> items, String next, boolean caughtUp) {

    /**
     * Makes an answer.
     *
     * @param place where the next part begins
     */
    public static <T> Feed<T> of(List<T> items, List<String> place, boolean caughtUp) {
        return new Feed<>(items, Cursor.write(place), caughtUp);
    }
}
