package vn.cnscd.reporting.consumed.activity;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.contracts.time.Period.Kind;
import vn.cnscd.reporting.policy.NationalIndicator;

/** What is to be added to figures, by the row of {@code rollup} that it goes to. */
final class Totals {
    private static final Map<LocalDate, List<String>> PERIODS = new ConcurrentHashMap<>();

    private final Map<Row, Map<NationalIndicator, Long>> added = new HashMap<>();

    /** The figures of one place and period. */
    record Row(Place place, String period) {}

    void add(Place place, String period, NationalIndicator indicator, long amount) {
        added.computeIfAbsent(new Row(place, period), _ -> new EnumMap<>(NationalIndicator.class))
                .merge(indicator, amount, Long::sum);
    }

    /** The rows that change, and what is added to each. */
    Map<Row, Map<NationalIndicator, Long>> changes() {
        var changes = new HashMap<>(added);
        changes.values().removeIf(row -> row.values().stream().allMatch(amount -> amount == 0));
        return changes;
    }

    /** The periods that a month belongs to: itself, its quarter and its year. */
    static List<String> periodsOf(LocalDate month) {
        return PERIODS.computeIfAbsent(
                month,
                first ->
                        Stream.of(Kind.MONTH, Kind.QUARTER, Kind.YEAR)
                                .map(kind -> Period.containing(first, kind).toString())
                                .toList());
    }
}
