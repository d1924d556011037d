package vn.cnscd.reporting.consumed.activity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** How many counted activities reached a household, by team and month. */
record Visits(Map<By, Reach> reached) {
    Visits() {
        this(new HashMap<>());
    }

    /**
     * Who reached it, and when.
     *
     * @param month its first day
     */
    record By(String team, LocalDate month) {}

    /**
     * How often.
     *
     * @param guided of these, as a vulnerable household and in person
     */
    record Reach(int supported, int guided) {
        Reach plus(Reach other) {
            return new Reach(supported + other.supported, guided + other.guided);
        }
    }

    void add(By by, Reach reach) {
        reached.merge(by, reach, Reach::plus);
    }

    Visits plus(Visits others) {
        var sum = new Visits(new HashMap<>(reached));
        others.reached.forEach(sum::add);
        return sum;
    }

    /**
     * Whether a household counts with these visits wherever, and only where, it counts with others.
     */
    boolean countLike(Visits others) {
        return counted().equals(others.counted());
    }

    /** Those that count, and whether as guidance too. */
    private Map<By, Boolean> counted() {
        var counted = new HashMap<By, Boolean>();
        reached.forEach(
                (by, reach) -> {
                    if (reach.supported() > 0) {
                        counted.put(by, reach.guided() > 0);
                    }
                });
        return counted;
    }
}
