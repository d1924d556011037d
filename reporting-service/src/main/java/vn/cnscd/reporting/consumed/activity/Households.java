package vn.cnscd.reporting.consumed.activity;

import static java.time.temporal.TemporalAdjusters.firstDayOfYear;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;
import static java.util.Comparator.naturalOrder;
import static vn.cnscd.chassis.events.Columns.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.reporting.consumed.activity.Visits.By;
import vn.cnscd.reporting.consumed.activity.Visits.Source;

/** Keeps which team reached which household (hộ gia đình) in which month. */
@Repository
class Households {
    private static final String READ =
            """
            select known.village, known.pseudonym, known.team, known.month, known.guided
            from unnest(:villages::text[], :pseudonyms::text[]) as household (village, pseudonym)
                join household_visit as known using (village, pseudonym)
            where known.month between :first and :last
            """;

    private static final String RECOUNT =
            """
            select reached.village, reached.pseudonym, team, asked.month, bool_or(reached.guided) as guided
            from unnest(:units::text[], :teams::text[], :months::date[]) as asked (unit, team, month)
                join activity_fact as fact using (unit, team)
                cross join lateral unnest(fact.villages, fact.pseudonyms, fact.guided)
                    as reached (village, pseudonym, guided)
            where fact.counted and fact.held_on >= asked.month and fact.held_on < asked.month + interval '1 month'
            group by 1, 2, 3, 4
            """;

    // Rows are written in the order of their keys, so that no two writers deadlock.
    private static final String KEEP =
            """
            insert into household_visit (village, pseudonym, team, month, guided)
            select * from unnest(:villages::text[], :pseudonyms::text[], :teams::text[], :months::date[], :guided::boolean[])
                as visit (village, pseudonym, team, month, guided)
            order by village, pseudonym, month, team
            on conflict (village, pseudonym, month, team) do update set guided = excluded.guided
            """;

    private static final String REMOVE =
            """
            delete from household_visit
            using unnest(:villages::text[], :pseudonyms::text[], :teams::text[], :months::date[])
                as gone (village, pseudonym, team, month)
            where household_visit.village = gone.village and household_visit.pseudonym = gone.pseudonym
                and household_visit.month = gone.month and household_visit.team = gone.team
            """;

    private final JdbcClient jdbc;

    Households(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A household: where it lives and its pseudonym, which only its team can read. */
    record Household(String village, String pseudonym) {}

    /** All visits of a household in the years concerned, before and after. */
    record Change(Visits was, Visits is) {}

    /**
     * Keeps visits. The facts must be kept before: they say whether a team still reached a
     * household of which one of its activities was taken back.
     *
     * @return the households for which that makes a difference
     */
    Map<Household, Change> apply(
            Map<Household, Visits> reached, Map<Household, Set<Source>> doubted) {
        var concerned = new HashSet<>(reached.keySet());
        concerned.addAll(doubted.keySet());
        if (concerned.isEmpty()) {
            return Map.of();
        }
        var before = read(concerned, months(reached, doubted));
        var remaining = doubted.isEmpty() ? Map.<Household, Visits>of() : recount(doubted);
        var changes = new HashMap<Household, Change>();
        for (Household household : concerned) {
            var was = before.getOrDefault(household, new Visits());
            var is = was.copy();
            reached.getOrDefault(household, new Visits()).guided().forEach(is::add);
            var left = remaining.getOrDefault(household, new Visits()).guided();
            for (Source doubt : doubted.getOrDefault(household, Set.of())) {
                is.guided().remove(doubt.by());
                if (left.containsKey(doubt.by())) {
                    is.add(doubt.by(), left.get(doubt.by()));
                }
            }
            if (!is.equals(was)) {
                changes.put(household, new Change(was, is));
            }
        }
        write(changes);
        return changes;
    }

    private static List<LocalDate> months(
            Map<Household, Visits> reached, Map<Household, Set<Source>> doubted) {
        var months = new HashSet<LocalDate>();
        reached.values()
                .forEach(visits -> visits.guided().keySet().forEach(by -> months.add(by.month())));
        doubted.values().forEach(doubts -> doubts.forEach(doubt -> months.add(doubt.by().month())));
        return months.stream().sorted(naturalOrder()).toList();
    }

    private Map<Household, Visits> read(Collection<Household> households, List<LocalDate> months) {
        var known = new HashMap<Household, Visits>();
        jdbc.sql(READ)
                .param("villages", column(households, Household::village))
                .param("pseudonyms", column(households, Household::pseudonym))
                .param("first", months.getFirst().with(firstDayOfYear()))
                .param("last", months.getLast().with(lastDayOfYear()))
                .query(
                        row -> {
                            add(row, known);
                        });
        return known;
    }

    private Map<Household, Visits> recount(Map<Household, Set<Source>> doubted) {
        var remaining = new HashMap<Household, Visits>();
        var doubts = new HashSet<Source>();
        doubted.values().forEach(doubts::addAll);
        jdbc.sql(RECOUNT)
                .param("units", column(doubts, Source::unit))
                .param("teams", column(doubts, doubt -> doubt.by().team()))
                .param("months", column(doubts, doubt -> doubt.by().month()))
                .query(
                        row -> {
                            add(row, remaining);
                        });
        return remaining;
    }

    private static void add(ResultSet row, Map<Household, Visits> visits) throws SQLException {
        visits.computeIfAbsent(
                        new Household(row.getString("village"), row.getString("pseudonym")),
                        _ -> new Visits())
                .add(
                        new By(row.getString("team"), row.getObject("month", LocalDate.class)),
                        row.getBoolean("guided"));
    }

    private void write(Map<Household, Change> changes) {
        var kept = new ArrayList<Row>();
        var removed = new ArrayList<Row>();
        changes.forEach(
                (household, change) -> {
                    var was = change.was().guided();
                    var is = change.is().guided();
                    is.forEach(
                            (by, guided) -> {
                                if (!Objects.equals(was.get(by), guided)) {
                                    kept.add(new Row(household, by, guided));
                                }
                            });
                    was.forEach(
                            (by, guided) -> {
                                if (!is.containsKey(by)) {
                                    removed.add(new Row(household, by, guided));
                                }
                            });
                });
        if (!kept.isEmpty()) {
            about(kept, KEEP)
                    .param("guided", kept.stream().map(Row::guided).toArray(Boolean[]::new))
                    .update();
        }
        if (!removed.isEmpty()) {
            about(removed, REMOVE).update();
        }
    }

    private JdbcClient.StatementSpec about(List<Row> rows, String sql) {
        return jdbc.sql(sql)
                .param("villages", column(rows, row -> row.household().village()))
                .param("pseudonyms", column(rows, row -> row.household().pseudonym()))
                .param("teams", column(rows, row -> row.by().team()))
                .param("months", column(rows, row -> row.by().month()));
    }

    private record Row(Household household, By by, boolean guided) {}
}
