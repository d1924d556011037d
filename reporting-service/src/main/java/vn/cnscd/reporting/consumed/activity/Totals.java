package vn.cnscd.reporting.consumed.activity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.contracts.time.Period.Kind;
import vn.cnscd.reporting.policy.Indicator;

/** What is to be added to figures, by the row of {@code rollup} that it goes to. */
final class Totals {
    private static final Map<LocalDate, List<String>> PERIODS = new ConcurrentHashMap<>();

    private final Map<Row, Long> added = new HashMap<>();

    /** One figure of one place and period. */
    record Row(Place place, String period, Indicator indicator) {}

    void add(Row row, long amount) {
        added.merge(row, amount, Long::sum);
    }

    /** The rows that change. */
    Map<Row, Long> changes() {
        var changes = new HashMap<>(added);
        changes.values().removeIf(amount -> amount == 0);
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
