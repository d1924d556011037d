package vn.cnscd.reporting.consumed.activity;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows as PostgreSQL's {@code unnest} takes them: an array for each column, in its text form. */
final class Columns {

    private Columns() {}

    static <T> @Nullable String[] column(
            Collection<T> rows, Function<? super T, ? extends @Nullable Object> value) {
        return rows.stream()
                .map(row -> Objects.toString(value.apply(row), null))
                .toArray(String[]::new);
    }
}
