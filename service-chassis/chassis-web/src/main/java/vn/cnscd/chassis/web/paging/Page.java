package vn.cnscd.chassis.web.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the rows
 * @param next the cursor of the following page; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Makes a page of rows that were read with {@link PageQuery#fetchSize()}, one more than a page
     * holds.
     *
     * @param key the position of a row in the list's order
     */
    public static <T> Page<T> of(List<T> rows, PageQuery query, Function<T, List<String>> key) {
        if (rows.size() <= query.limit()) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, query.limit());
        return new Page<>(List.copyOf(items), Cursor.write(key.apply(items.getLast())));
    }

    /** The same page with other rows. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next);
    }
}
