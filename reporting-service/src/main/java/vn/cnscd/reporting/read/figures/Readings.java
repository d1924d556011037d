package vn.cnscd.reporting.read.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.policy.Catalogue;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.policy.NationalIndicator;

/** What was read for a cut, by its keys. */
record Readings(
        Cut cut,
        Catalogue catalogue,
        Map<String, Map<NationalIndicator, Long>> flows,
        Map<String, Roster> rosters,
        Map<String, Size> sizes,
        Map<String, Map<Indicator, Amount>> rates) {
    /** What several keys have together; a rate is that of those that are known. */
    Measures of(Collection<String> keys, Period period) {
        var stated = new HashMap<Indicator, Amount>();
        keys.forEach(
                key ->
                        rates.getOrDefault(key, Map.of())
                                .forEach((code, rate) -> stated.merge(code, rate, Amount::plus)));
        return new Measures(
                catalogue,
                cut.asOf().hasBegun(period),
                sum(keys, flows, Map.of(), Flows::plus),
                sum(keys, rosters, Roster.NONE, Roster::plus),
                keys.stream()
                        .map(key -> sizes.getOrDefault(key, Size.UNKNOWN))
                        .reduce(Size::plus)
                        .orElse(Size.UNKNOWN),
                stated);
    }

    private static <T> T sum(
            Collection<String> keys, Map<String, T> rows, T none, BinaryOperator<T> plus) {
        return keys.stream().map(key -> rows.getOrDefault(key, none)).reduce(none, plus);
    }

    Measures of(String key, Period period) {
        return new Measures(
                catalogue,
                cut.asOf().hasBegun(period),
                flows.getOrDefault(key, Map.of()),
                rosters.getOrDefault(key, Roster.NONE),
                sizes.getOrDefault(key, Size.UNKNOWN),
                rates.getOrDefault(key, Map.of()));
    }
}
