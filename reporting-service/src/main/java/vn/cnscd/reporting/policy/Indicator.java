package vn.cnscd.reporting.policy;

import com.fasterxml.jackson.annotation.JsonKey;
import java.util.Locale;

/** What is counted (chỉ tiêu): a row of the country's catalogue, or a province's own addition. */
public sealed interface Indicator permits NationalIndicator, ProvincialIndicator {

    /** How an indicator adds up: a sum, a number of different households, or a percentage. */
    enum Kind {
        COUNT,
        DISTINCT,
        RATIO
    }

    /**
     * What is counted: what there is on a day, or what happened in a period (thời điểm, thời kỳ).
     */
    enum Nature {
        STOCK(Kind.COUNT),
        FLOW(Kind.COUNT),
        DISTINCT(Kind.DISTINCT),
        RATIO(Kind.RATIO);

        private final Kind kind;

        Nature(Kind kind) {
            this.kind = kind;
        }
    }

    /** Where the numbers come from: the registry, the activities, what units propose, or state. */
    enum Source {
        TEAMS,
        UNITS,
        ACTIVITIES,
        PROPOSALS,
        STATISTICS
    }

    /** The stable code, for example {@code HOUSEHOLDS_SUPPORTED}. */
    @JsonKey
    String code();

    Nature nature();

    Source source();

    /**
     * The row of the catalogue of forms in use, for example {@code C01}; its letter is the part.
     */
    String catalogueRow();

    /** The unit of measure in Vietnamese (đơn vị tính), for example {@code hộ}. */
    String measuredIn();

    /** How its value follows from its source. */
    String formula();

    /** Its name: English for {@code en}, else Vietnamese. */
    String label(Locale language);

    /** How it adds up. */
    default Kind kind() {
        return nature().kind;
    }

    /** Whether units state it themselves. */
    default boolean isStated() {
        return source() == Source.STATISTICS;
    }

    /** Whether it grows as its period goes by; a stock or what is stated stands where it stands. */
    default boolean grows() {
        return source() == Source.ACTIVITIES;
    }
}
