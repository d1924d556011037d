package vn.cnscd.reporting.read.figures;

import org.jspecify.annotations.Nullable;

/** How many villages, households and people a place has; a number that is not known is null. */
record Size(long villages, @Nullable Long households, @Nullable Long population) {
    static final Size UNKNOWN = new Size(0, null, null);

    /** Of two places together; known only when it is known of both. */
    Size plus(Size other) {
        return new Size(
                villages + other.villages,
                sum(households, other.households),
                sum(population, other.population));
    }

    /** What is not known of the place itself is what its parts have together. */
    Size orOf(Size parts) {
        return new Size(
                villages > 0 ? villages : parts.villages,
                households != null ? households : parts.households,
                population != null ? population : parts.population);
    }

    /** Known only when both are. */
    static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null ? null : Long.valueOf(one + other);
    }
}
