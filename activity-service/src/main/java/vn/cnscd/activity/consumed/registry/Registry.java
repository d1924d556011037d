package vn.cnscd.activity.consumed.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.activity.consumed.registry.Team.Lock;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.DateRange;

/**
 * The units and teams known here. What the registry has announced a moment ago may still be on its
 * way, so a question about something unknown waits a moment before the answer is no.
 */
@Component
public class Registry {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private static final String TEAMS =
            """
            select code, inactive_from, lower(days) as first_day, upper(days) - 1 as last_day, late_counts_after
            from team
                left join locked_period
                    on locked_period.unit in ('vn', left(team.unit, 2), left(team.unit, 8), team.unit)
            where\s""";

    private final JdbcClient jdbc;

    /**
     * Units and teams are never forgotten once they are known: asked for again, they cost nothing.
     */
    private final Set<UnitPath> knownUnits = ConcurrentHashMap.newKeySet();

    private final Set<String> knownTeams = ConcurrentHashMap.newKeySet();

    Registry(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws 404 for a unit that the registry does not have. */
    public void requireUnit(UnitPath unit) {
        if (!unit.equals(UnitPath.COUNTRY)) {
            await(Set.of(), Set.of(unit));
            if (!knownUnits.contains(unit)) {
                throw new RequestRefused(CommonRefusal.NOT_FOUND);
            }
        }
    }

    /** Returns when these teams and units are known, or after a moment. */
    public void await(Set<String> teams, Set<UnitPath> units) {
        waitUntil(() -> knowsTeams(teams) && knownUnits(units).size() == units.size());
    }

    /** Those of the units that the registry has, as far as is known now. */
    public Set<UnitPath> knownUnits(Set<UnitPath> units) {
        var known = new HashSet<>(units);
        if (!knownUnits.containsAll(units)) {
            var missing = new HashSet<>(units);
            missing.removeAll(knownUnits);
            knownUnits.addAll(readUnits(missing));
            known.retainAll(knownUnits);
        }
        return known;
    }

    /**
     * The teams of these codes, by code, as far as is known now; one that does not exist is absent.
     */
    public Map<String, Team> teams(Set<String> codes) {
        var teams = new HashMap<String, Team>();
        if (!codes.isEmpty()) {
            statement(codes)
                    .query(
                            row -> {
                                teams.merge(row.getString("code"), team(row), Registry::together);
                            });
            knownTeams.addAll(teams.keySet());
        }
        return teams;
    }

    private boolean knowsTeams(Set<String> codes) {
        return knownTeams.containsAll(codes) || teams(codes).size() == codes.size();
    }

    private static void waitUntil(BooleanSupplier everythingIsThere) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!everythingIsThere.getAsBoolean()
                && System.nanoTime() < deadline
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private Collection<UnitPath> readUnits(Set<UnitPath> units) {
        return jdbc.sql("select path from unit where path = any(?)")
                .param(units.stream().map(UnitPath::value).toArray(String[]::new))
                .query((row, _) -> new UnitPath(row.getString("path")))
                .list();
    }

    /** Comes with what is locked to each team: one query, however many items ask. */
    private JdbcClient.StatementSpec statement(Set<String> codes) {
        // PostgreSQL plans a query for any number of codes each time, that for one of them once.
        return codes.size() == 1
                ? jdbc.sql(TEAMS + "code = ?").param(codes.iterator().next())
                : jdbc.sql(TEAMS + "code = any (?)").param(codes.toArray(String[]::new));
    }

    private static Team team(ResultSet row) throws SQLException {
        var firstDay = row.getObject("first_day", LocalDate.class);
        return new Team(
                row.getString("code"),
                row.getObject("inactive_from", LocalDate.class),
                firstDay == null
                        ? List.of()
                        : List.of(
                                new Lock(
                                        new DateRange(
                                                firstDay,
                                                row.getObject("last_day", LocalDate.class)),
                                        row.getBoolean("late_counts_after"))));
    }

    private static Team together(Team one, Team other) {
        var locked = new ArrayList<>(one.locks());
        locked.addAll(other.locks());
        return new Team(one.code(), one.inactiveFrom(), locked);
    }
}
