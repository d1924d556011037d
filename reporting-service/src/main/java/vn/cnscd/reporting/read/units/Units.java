package vn.cnscd.reporting.read.units;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitPath;
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

    public List<Unit> children(UnitPath parent, AsOf asOf) {
        return asOf.sql(
                        jdbc,
                        """
                        select path, full_name, households, population from %s as unit
                        where parent = :parent order by path collate "C"
                        """
                                .formatted(asOf.rows("unit")))
                .param("parent", parent.value())
                .query(Unit.class)
                .list();
    }

    /** The units directly below. */
    public Set<UnitPath> pathsBelow(UnitPath parent) {
        return jdbc.sql("select path from unit where parent = ?")
                .param(parent.value())
                .query((row, index) -> new UnitPath(row.getString("path")))
                .set();
    }

    public Optional<Unit> find(UnitPath unit) {
        return jdbc.sql("select path, full_name, households, population from unit where path = ?")
                .param(unit.value())
                .query(Unit.class)
                .optional();
    }

    /** Its name without its kind, for example {@code Chí Minh}. */
    public String nameOf(UnitPath unit) {
        return jdbc.sql("select name from unit where path = ?")
                .param(unit.value())
                .query(String.class)
                .optional()
                .orElseGet(unit::value);
    }

    private boolean isKnown(UnitPath unit) {
        return unit.equals(UnitPath.COUNTRY) || find(unit).isPresent();
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
