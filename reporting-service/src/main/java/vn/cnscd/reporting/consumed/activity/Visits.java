package vn.cnscd.reporting.consumed.activity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Who reached a household, and when.
 *
 * @param guided whether as a vulnerable household and in person
 */
record Visits(Map<By, Boolean> guided) {
    Visits() {
        this(new HashMap<>());
    }

    /**
     * A team in a month, however often.
     *
     * @param month its first day
     */
    record By(String team, LocalDate month) {}

    /** Where activities count; there are far fewer of these than activities. */
    record Source(String unit, By by) {}

    void add(By by, boolean inPerson) {
        guided.merge(by, inPerson, Boolean::logicalOr);
    }

    Visits copy() {
        return new Visits(new HashMap<>(guided));
    }
}
