package vn.cnscd.reporting.read.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.DateRange;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.read.asof.AsOf;

/**
 * Which figures a query reads, and as of when: those of a unit, as a whole, by child or by period.
 * Each result row has a key: empty, the child's path, or the period. What is read by child or
 * period holds the whole too, so that it need not be read again.
 */
record Cut(UnitPath unit, List<Period> periods, DateRange days, By by, AsOf asOf) {
    /** What a row is of. */
    enum By {
        WHOLE,
        CHILD,
        PERIOD
    }

    /** The key of a unit as a whole. */
    static final String WHOLE = "";

    static Cut whole(UnitPath unit, Period period, DateRange days, AsOf asOf) {
        return new Cut(unit, List.of(period), days, By.WHOLE, asOf);
    }

    static Cut byChild(UnitPath unit, Period period, DateRange days, AsOf asOf) {
        return new Cut(unit, List.of(period), days, By.CHILD, asOf);
    }

    /**
     * A period and others, in their order.
     *
     * @param others of the same days, or days that end with them
     */
    static Cut byPeriod(UnitPath unit, Period period, List<Period> others, AsOf asOf) {
        var periods = Stream.concat(Stream.of(period), others.stream()).distinct();
        var days = new DateRange(others.getFirst().firstDay(), period.lastDay());
        return new Cut(unit, periods.toList(), days, By.PERIOD, asOf);
    }

    /** The same figures of the unit as a whole. */
    Cut asWhole() {
        return new Cut(unit, List.of(periods.getFirst()), days, By.WHOLE, asOf);
    }

    /** The same with the sizes that units have on a day. */
    Cut sizedOn(LocalDate day) {
        return new Cut(unit, List.of(periods.getFirst()), new DateRange(day, day), by, asOf);
    }

    /** The key of the child in which a unit lies. */
    String keyOf(UnitPath below) {
        return below.value().substring(0, Math.min(below.value().length(), unit.childLength()));
    }

    /** The rows to read: a commune's stand for all that lies in it. */
    String[] scopes() {
        return switch (unit.level()) {
            case VILLAGE -> new String[] {"VILLAGE"};
            case COMMUNE ->
                    by == By.CHILD ? new String[] {"VILLAGE", "COMMUNE"} : new String[] {"COMMUNE"};
            case PROVINCE, COUNTRY -> new String[] {"COMMUNE", "PROVINCE"};
        };
    }

    /**
     * Rows by their key, with the unit as a whole added: the sum of them all, but a commune has a
     * row beside those of its villages, and a period one beside those of its months.
     */
    <T> Map<String, T> withWhole(Map<String, T> rows, BinaryOperator<T> plus) {
        var whole =
                switch (by) {
                    case WHOLE -> rows.get(WHOLE);
                    case PERIOD -> rows.get(periods.getFirst().toString());
                    case CHILD ->
                            unit.level().compareTo(UnitLevel.COMMUNE) < 0
                                    ? rows.values().stream().reduce(plus).orElse(null)
                                    : rows.get(unit.value());
                };
        if (whole != null) {
            rows.put(WHOLE, whole);
        }
        return rows;
    }

    /** What a unit states itself is none of its children's. */
    int shortestPath() {
        return by == By.CHILD ? unit.childLength() : 2;
    }

    /** The SQL expression of a row's key, from those of its place and period. */
    String key(String place, String period) {
        return switch (by) {
            case WHOLE -> "''";
            case CHILD -> "left(" + place + ", " + unit.childLength() + ")";
            case PERIOD -> period;
        };
    }

    /**
     * What to select roll-ups from: they are kept by calendar period, and counted from what
     * happened when other days are asked for.
     */
    String rollups() {
        return areOfTheCalendar()
                ? asOf.rows("rollup", ":actingFrom", ":actingTo", ":firstDay", ":lastDay")
                : asOf.countedRows(
                        "rollup", ":actingFrom", ":actingTo", ":firstDay", ":lastDay", ":label");
    }

    private boolean areOfTheCalendar() {
        return periods.size() > 1 || days.equals(periods.getFirst().calendarWindow());
    }

    /**
     * What to join as {@code asked (period, last_day)}: the day on which the stocks of each period
     * count. A single one is written as a value, which the planner compares with as a constant.
     */
    String asked() {
        return periods.size() == 1
                ? "(values (:label, cast(:lastOn as date))) as asked (period, last_day)"
                : "unnest(:periods::text[], :lastDays::date[]) as asked (period, last_day)";
    }

    /** As {@link #asked()}, with the first day of each as well, for what happened in them. */
    String askedDays() {
        return "unnest(:periods::text[], :firstDays::date[], :lastDays::date[]) as asked (period, first_day, last_day)";
    }

    private Stream<LocalDate> firstDays() {
        return areOfTheCalendar()
                ? periods.stream().map(Period::firstDay)
                : Stream.of(days.first());
    }

    private Stream<LocalDate> lastDays() {
        return areOfTheCalendar() ? periods.stream().map(Period::lastDay) : Stream.of(days.last());
    }

    /** A statement with what every query of a cut needs as parameters. */
    StatementSpec sql(JdbcClient jdbc, String sql) {
        // A household may have been reached by any team of the commune that it lives in.
        var acting = unit.level() == UnitLevel.VILLAGE ? unit.commune().orElse(unit) : unit;
        return asOf.sql(jdbc, sql)
                .param("scopes", scopes())
                .param("from", unit.subtreeFrom())
                .param("to", unit.subtreeTo())
                .param("actingFrom", acting.subtreeFrom())
                .param("actingTo", acting.subtreeTo())
                .param("firstDay", days.first())
                .param("lastDay", days.last())
                .param("label", periods.getFirst().toString())
                .param("shortest", shortestPath())
                .param("periods", periods.stream().map(Period::toString).toArray(String[]::new))
                .param("lastOn", lastDays().findFirst().orElseThrow())
                .param("firstDays", firstDays().map(LocalDate::toString).toArray(String[]::new))
                .param("lastDays", lastDays().map(LocalDate::toString).toArray(String[]::new));
    }
}
