package vn.cnscd.reporting.read.units;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.DateRange;
import vn.cnscd.reporting.read.asof.AsOf;

/** The units that the registry has told of. */
@Repository
public class Units {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration STEP = Duration.ofMillis(50);

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Refuses with 404 when there is no such unit. One that was registered a moment ago may still
     * be on its way, so it is waited for.
     */
    public void require(UnitPath unit) {
        for (long waited = 0; !isKnown(unit); waited += STEP.toMillis()) {
            if (waited >= PATIENCE.toMillis()) {
                throw new RequestRefused(CommonRefusal.NOT_FOUND);
            }
            rest();
        }
    }

    /**
     * The units directly below that there were on some of the days, called as they were called on
     * the last of them.
     */
    public List<Unit> children(UnitPath parent, DateRange days, AsOf asOf) {
        return asOf.sql(
                        jdbc,
                        """
                        select path, called.full_name, households, population
                        from %s as unit cross join lateral unit_called_on(%s, unit.path, :lastDay) as called
                        where parent = :parent and coalesce(formed_on, '-infinity') <= :lastDay
                            and coalesce(valid_to, 'infinity') >= :firstDay
                        order by path collate "C"
                        """
                                .formatted(asOf.rows("unit"), asOf.knownBeforeSql()))
                .param("parent", parent.value())
                .param("firstDay", days.first())
                .param("lastDay", days.last())
                .query(Unit.class)
                .list();
    }

    /** The units directly below that have no end. */
    public Set<UnitPath> pathsBelow(UnitPath parent) {
        return jdbc.sql("select path from unit where parent = ? and valid_to is null")
                .param(parent.value())
                .query((row, index) -> new UnitPath(row.getString("path")))
                .set();
    }

    /** The unit as it was called on a day. */
    public Optional<Unit> find(UnitPath unit, LocalDate day) {
        return jdbc.sql(
                        """
                        select path, called.full_name, households, population
                        from unit cross join lateral unit_called_on('infinity', unit.path, ?) as called
                        where path = ?
                        """)
                .params(day, unit.value())
                .query(Unit.class)
                .optional();
    }

    /**
     * The names of units with their kinds, as they are called now; one that is not known is absent.
     */
    public Map<UnitPath, String> names(Collection<UnitPath> units) {
        var names = new HashMap<UnitPath, String>();
        jdbc.sql("select path, full_name from unit where path = any (?)")
                .param(units.stream().map(UnitPath::value).distinct().toArray(String[]::new))
                .query(
                        row -> {
                            names.put(
                                    new UnitPath(row.getString("path")),
                                    row.getString("full_name"));
                        });
        return names;
    }

    /** Its name on a day without its kind, for example {@code Chí Minh}. */
    public String nameOf(UnitPath unit, LocalDate day) {
        return jdbc.sql("select name from unit_called_on('infinity', ?, ?)")
                .params(unit.value(), day)
                .query(String.class)
                .optional()
                .orElseGet(unit::value);
    }

    private boolean isKnown(UnitPath unit) {
        return unit.equals(UnitPath.COUNTRY)
                || jdbc.sql("select 1 from unit where path = ?")
                        .param(unit.value())
                        .query(Integer.class)
                        .optional()
                        .isPresent();
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(STEP.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RequestRefused(CommonRefusal.SERVICE_UNAVAILABLE);
        }
    }
}
