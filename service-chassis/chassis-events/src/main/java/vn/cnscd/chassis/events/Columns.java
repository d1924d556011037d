package vn.cnscd.chassis.events;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows as PostgreSQL's {@code unnest} takes them: an array for each column, in its text form. */
public final class Columns {

    private Columns() {}

    /** One column of the rows; a null stays null. */
    public static <T> @Nullable String[] column(
            Collection<T> rows, Function<? super T, ? extends @Nullable Object> value) {
        return rows.stream()
                .map(row -> Objects.toString(value.apply(row), null))
                .toArray(String[]::new);
    }
}
