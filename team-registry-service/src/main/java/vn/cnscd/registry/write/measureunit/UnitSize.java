package vn.cnscd.registry.write.measureunit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.registry.write.input.Checks;

/**
 * How many households and people a unit has, as sent; null is not known.
 *
 * @param source where the numbers come from
 * @param confirmed whether they are right although they are hardly true
 */
record UnitSize(
        @Nullable Integer households,
        @Nullable Integer population,
        @Nullable Integer adults,
        @Nullable String source,
        @Nullable Boolean confirmed) {
    private static final int MOST = 100_000_000;
    private static final int LONGEST_SOURCE = 500;

    /**
     * Từ điển dữ liệu BaNa SmartLink, 2026: 3 to 4.5 people in a household, else it is asked again.
     */
    private static final double LEAST_IN_HOUSEHOLD = 3;

    private static final double MOST_IN_HOUSEHOLD = 4.5;

    /** Throws for what no unit can have. */
    void check() {
        var checks = new Checks();
        inRange("/households", households, checks);
        inRange("/population", population, checks);
        inRange("/adults", adults, checks);
        if (adults != null && population != null && adults > population) {
            checks.add("/adults", "MORE_THAN_THE_WHOLE", population);
        }
        checks.optionalLine("/source", source, LONGEST_SOURCE);
        checks.throwIfAny();
    }

    /** What is hardly true. */
    List<InputError> doubts() {
        var doubts = new ArrayList<InputError>();
        if (households != null && population != null && households > 0) {
            double inHousehold = (double) population / households;
            if (inHousehold < LEAST_IN_HOUSEHOLD || inHousehold > MOST_IN_HOUSEHOLD) {
                doubts.add(
                        new InputError(
                                "/population",
                                "UNLIKELY_HOUSEHOLDS",
                                LEAST_IN_HOUSEHOLD,
                                MOST_IN_HOUSEHOLD));
            }
        }
        return doubts;
    }

    private static void inRange(String pointer, @Nullable Integer number, Checks checks) {
        if (number != null && (number < 0 || number > MOST)) {
            checks.add(pointer, "OUT_OF_RANGE", 0, MOST);
        }
    }
}
