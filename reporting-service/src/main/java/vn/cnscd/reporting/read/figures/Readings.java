package vn.cnscd.reporting.read.figures;

import java.util.Map;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.policy.Indicator;

/** What was read for a cut, by its keys. */
record Readings(
        Cut cut,
        Map<String, Map<Indicator, Long>> flows,
        Map<String, Roster> rosters,
        Map<String, Size> sizes,
        Map<String, Map<Indicator, Amount>> rates) {
    Measures of(String key, Period period) {
        return new Measures(
                cut.asOf().hasBegun(period),
                flows.getOrDefault(key, Map.of()),
                rosters.getOrDefault(key, Roster.NONE),
                sizes.getOrDefault(key, Size.UNKNOWN),
                rates.getOrDefault(key, Map.of()));
    }
}
