package vn.cnscd.reporting.events;

import org.jspecify.annotations.Nullable;

/**
 * What a unit writes beside its figures: kết quả nổi bật, khó khăn vướng mắc, đề xuất kiến nghị.
 */
public record Narrative(
        @Nullable String achievements, @Nullable String difficulties, @Nullable String proposals) {
    public static final Narrative EMPTY = new Narrative(null, null, null);
}
