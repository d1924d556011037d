package vn.cnscd.reporting.consumed.activity;

import static java.time.temporal.TemporalAdjusters.firstDayOfYear;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.reporting.consumed.activity.Visits.By;
import vn.cnscd.reporting.consumed.activity.Visits.Reach;

/** Keeps which team reached which household (hộ gia đình) in which month. */
@Repository
class Households {
    // Both parts see the rows as they were before the statement.
    private static final String ADD =
            """
            with change as materialized (
                select * from unnest(:villages::text[], :pseudonyms::text[], :months::date[], :teams::text[],
                    :supported::int[], :guided::int[]) as change (village, pseudonym, month, team, supported, guided)
            ), written as (
                insert into household_visit as known
                select * from change order by village, pseudonym, month, team
                on conflict (village, pseudonym, month, team) do update set
                    supported = known.supported + excluded.supported,
                    guided = known.guided + excluded.guided
            )
            select known.village, known.pseudonym, known.month, known.team, known.supported, known.guided
            from (select distinct village, pseudonym from change) as household
                join household_visit as known using (village, pseudonym)
            where known.month between :first and :last
            """;

    private final JdbcClient jdbc;

    Households(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A household: where it lives and its pseudonym, which only its team can read. */
    record Household(String village, String pseudonym) {}

    /** Adds visits, and answers all visits of these households in those years as they were. */
    Map<Household, Visits> add(Map<Household, Visits> added) {
        var before = new HashMap<Household, Visits>();
        var rows = rows(added);
        if (rows.isEmpty()) {
            return before;
        }
        jdbc.sql(ADD)
                .param("villages", column(rows, String[]::new, row -> row.household().village()))
                .param(
                        "pseudonyms",
                        column(rows, String[]::new, row -> row.household().pseudonym()))
                .param("months", column(rows, String[]::new, row -> row.by().month().toString()))
                .param("teams", column(rows, String[]::new, row -> row.by().team()))
                .param("supported", column(rows, Integer[]::new, row -> row.reach().supported()))
                .param("guided", column(rows, Integer[]::new, row -> row.reach().guided()))
                .param(
                        "first",
                        months(rows).min(naturalOrder()).orElseThrow().with(firstDayOfYear()))
                .param("last", months(rows).max(naturalOrder()).orElseThrow().with(lastDayOfYear()))
                .query(
                        row -> {
                            before.computeIfAbsent(
                                            new Household(row.getString(1), row.getString(2)),
                                            household -> new Visits())
                                    .add(
                                            new By(
                                                    row.getString(4),
                                                    row.getObject(3, LocalDate.class)),
                                            new Reach(row.getInt(5), row.getInt(6)));
                        });
        return before;
    }

    private static List<Row> rows(Map<Household, Visits> added) {
        var rows = new ArrayList<Row>();
        added.forEach(
                (household, visits) ->
                        visits.reached()
                                .forEach((by, reach) -> rows.add(new Row(household, by, reach))));
        return rows;
    }

    private static Stream<LocalDate> months(List<Row> rows) {
        return rows.stream().map(row -> row.by().month());
    }

    private static <T> T[] column(List<Row> rows, IntFunction<T[]> array, Function<Row, T> value) {
        return rows.stream().map(value).toArray(array);
    }

    private record Row(Household household, By by, Reach reach) {}
}
