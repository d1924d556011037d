package vn.cnscd.activity.consumed.registry;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * The units and teams known here. What the registry has announced a moment ago may still be on its
 * way, so a question about something unknown waits a moment before the answer is no.
 */
@Component
public class Registry {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final JdbcClient jdbc;

    /** Units are never forgotten once they are known: asked for again, they cost nothing. */
    private final Set<UnitPath> knownUnits = ConcurrentHashMap.newKeySet();

    Registry(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws 404 for a unit that the registry does not have. */
    public void requireUnit(UnitPath unit) {
        if (!unit.equals(UnitPath.COUNTRY) && !knownUnits(Set.of(unit)).contains(unit)) {
            throw new RequestRefused(CommonRefusal.NOT_FOUND);
        }
    }

    /** Those of the units that the registry has. */
    public Set<UnitPath> knownUnits(Collection<UnitPath> units) {
        if (knownUnits.containsAll(units)) {
            return Set.copyOf(units);
        }
        waitUntil(
                () -> {
                    var missing = new HashSet<>(units);
                    missing.removeAll(knownUnits);
                    knownUnits.addAll(readUnits(missing));
                    return knownUnits.containsAll(missing);
                });
        var known = new HashSet<>(units);
        known.retainAll(knownUnits);
        return known;
    }

    /** The teams of these codes, by code; one that does not exist is absent. */
    public Map<String, Team> teams(Set<String> codes) {
        var teams = new HashMap<String, Team>();
        if (!codes.isEmpty()) {
            waitUntil(
                    () -> {
                        readTeams(codes).forEach(team -> teams.put(team.code(), team));
                        return teams.size() == codes.size();
                    });
        }
        return teams;
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

    private Collection<Team> readTeams(Set<String> codes) {
        return jdbc.sql("select code, active from team where code = any(?)")
                .param(codes.toArray(String[]::new))
                .query((row, _) -> new Team(row.getString("code"), row.getBoolean("active")))
                .list();
    }
}
