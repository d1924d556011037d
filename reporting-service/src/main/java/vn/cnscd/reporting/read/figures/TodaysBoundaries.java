package vn.cnscd.reporting.read.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * Figures in the boundaries of today (địa giới hiện nay): what a unit did before it was merged or
 * moved counts for the one that has its area now. What was split stays where it was reported, for
 * nobody knows which part of it belongs where.
 */
@Component
class TodaysBoundaries {
    private final JdbcClient jdbc;
    private final Flows flows;
    private final Rosters rosters;
    private final Sizes sizes;

    TodaysBoundaries(JdbcClient jdbc, Flows flows, Rosters rosters, Sizes sizes) {
        this.jdbc = jdbc;
        this.flows = flows;
        this.rosters = rosters;
        this.sizes = sizes;
    }

    /**
     * What was reported, each in its place of today.
     *
     * @param gone the units that have none of it any more
     */
    record InTodays(Readings readings, Set<String> gone) {}

    /** Sizes are those of today, and what a unit states of itself stays its own. */
    InTodays of(Cut cut, Readings reported) {
        var today = cut.asOf().lastDay();
        var moves = moves(cut.unit(), today);
        var done = new HashMap<>(reported.flows());
        var teams = new HashMap<>(reported.rosters());
        if (!moves.isEmpty()) {
            var places = places(moves);
            var communes = communes(moves);
            var doneThere =
                    without(
                            flows.ofPlaces(cut, places),
                            flows.ofVillagesIn(cut, communes),
                            Flows::plus,
                            Flows::negative);
            var teamsThere =
                    without(
                            rosters.ofPlaces(cut, places),
                            rosters.ofVillagesIn(cut, communes),
                            Roster::plus,
                            Roster::negative);
            for (Move move : moves) {
                var from = move.from.value();
                add(
                        doneThere.getOrDefault(from, Map.of()),
                        move,
                        cut,
                        done,
                        Flows::plus,
                        Flows::negative);
                add(
                        teamsThere.getOrDefault(from, Roster.NONE),
                        move,
                        cut,
                        teams,
                        Roster::plus,
                        Roster::negative);
            }
            countOnce(moves, cut, teamsThere, teams);
        }
        return new InTodays(
                new Readings(
                        cut,
                        reported.catalogue(),
                        done,
                        teams,
                        sizes.of(cut.sizedOn(today)),
                        reported.rates()),
                moves.stream().map(move -> move.from.value()).collect(Collectors.toSet()));
    }

    /** From units that have ended with a single successor to the one that stands today. */
    private List<Move> moves(UnitPath unit, LocalDate today) {
        return jdbc.sql(
                        """
                        with recursive ended (path, successor) as (
                            select path, successors[1] from unit
                            where successors <> '{}' and valid_to < :today and cardinality(successors) = 1
                        ), move (path, successor) as (
                            select path, successor from ended
                            union all
                            select move.path, ended.successor from move join ended on ended.path = move.successor
                        )
                        select path, successor from move
                        where not exists (select from ended where ended.path = move.successor)
                            and (path >= :from collate "C" and path < :to collate "C"
                                or successor >= :from collate "C" and successor < :to collate "C")
                        """)
                .param("today", today)
                .param("from", unit.subtreeFrom())
                .param("to", unit.subtreeTo())
                .query(
                        (row, index) ->
                                new Move(
                                        new UnitPath(row.getString("path")),
                                        new UnitPath(row.getString("successor"))))
                .list();
    }

    /** Adds what was done at the one end where the other is today. */
    private static <T> void add(
            T amount,
            Move move,
            Cut cut,
            Map<String, T> rows,
            BinaryOperator<T> plus,
            UnaryOperator<T> negative) {
        boolean was = cut.unit().contains(move.from);
        boolean is = cut.unit().contains(move.into);
        if (cut.by() == Cut.By.CHILD && was) {
            rows.merge(cut.keyOf(move.from), negative.apply(amount), plus);
        }
        if (cut.by() == Cut.By.CHILD && is) {
            rows.merge(cut.keyOf(move.into), amount, plus);
        }
        if (was != is) {
            rows.merge(Cut.WHOLE, is ? amount : negative.apply(amount), plus);
        }
    }

    /** A village of today has a team or none, from however many villages it was merged. */
    private static void countOnce(
            List<Move> moves, Cut cut, Map<String, Roster> there, Map<String, Roster> rows) {
        moves.stream()
                .filter(move -> move.into.level() == UnitLevel.VILLAGE)
                .filter(move -> cut.unit().contains(move.into))
                .collect(Collectors.groupingBy(Move::into))
                .forEach(
                        (into, merged) -> {
                            long covered =
                                    Stream.concat(merged.stream().map(Move::from), Stream.of(into))
                                            .map(
                                                    each ->
                                                            there.getOrDefault(
                                                                    each.value(), Roster.NONE))
                                            .mapToLong(Roster::villagesWithTeam)
                                            .sum();
                            var surplus = Roster.ofVillages(Math.min(0, 1 - covered));
                            rows.merge(Cut.WHOLE, surplus, Roster::plus);
                            if (cut.by() == Cut.By.CHILD) {
                                rows.merge(cut.keyOf(into), surplus, Roster::plus);
                            }
                        });
    }

    private static String[] places(List<Move> moves) {
        return moves.stream()
                .flatMap(move -> Stream.of(move.from, move.into))
                .map(UnitPath::value)
                .distinct()
                .toArray(String[]::new);
    }

    /** What a commune did beside its villages: they move by themselves. */
    private static String[] communes(List<Move> moves) {
        return moves.stream()
                .map(Move::from)
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .map(UnitPath::value)
                .toArray(String[]::new);
    }

    private static <T> Map<String, T> without(
            Map<String, T> all,
            Map<String, T> part,
            BinaryOperator<T> plus,
            UnaryOperator<T> negative) {
        part.forEach((key, amount) -> all.merge(key, negative.apply(amount), plus));
        return all;
    }

    private record Move(UnitPath from, UnitPath into) {}
}
