package vn.cnscd.reporting.write;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.store.Versions;
import vn.cnscd.reporting.events.TargetsSet;
import vn.cnscd.reporting.events.TargetsSet.Scope;

/** The targets of the scope that a command does not set: a stream of its own, but one version. */
@Component
class OtherScope {
    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private final JdbcClient jdbc;
    private final Versions versions;

    OtherScope(JdbcClient jdbc, Versions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /** Its version, which nobody changes before the caller's transaction has ended. */
    long holdVersion(SetTargets command) {
        jdbc.sql(HOLD)
                .param("targets/" + command.unit() + "/" + command.period())
                .query()
                .listOfRows();
        Scope other = command.scope() == Scope.UNIT ? Scope.TEAM : Scope.UNIT;
        return versions.of(TargetsSet.stream(command.unit(), command.period(), other));
    }
}
