package vn.cnscd.chassis.events.readmodel;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.events.readmodel.RebuildStatus.Progress;

/**
 * Has the read models built anew while the old ones serve, at {@code /actuator/rebuild} of the
 * management port of any instance: POST starts it, or goes on with what failed; GET says how far it
 * is; DELETE throws away what was built.
 */
@Endpoint(id = "rebuild")
public final class RebuildEndpoint {

    private final RebuildOrder order;
    private final RebuildRunner runner;
    private final RebuildProgress progress;
    private final NextSchema schemas;
    private final JdbcClient jdbc;
    private final Clock clock;

    RebuildEndpoint(
            RebuildOrder order,
            RebuildRunner runner,
            RebuildProgress progress,
            NextSchema schemas,
            JdbcClient jdbc,
            Clock clock) {
        this.order = order;
        this.runner = runner;
        this.progress = progress;
        this.schemas = schemas;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @WriteOperation
    public RebuildStatus start() {
        order.start();
        runner.wake();
        return status();
    }

    @DeleteOperation
    public RebuildStatus abort() {
        order.abort();
        runner.wake();
        return status();
    }

    @ReadOperation
    public RebuildStatus status() {
        List<Progress> made = progress();
        var asked = order.read();
        return new RebuildStatus(
                asked.state(),
                asked.startedAt(),
                asked.state() == RebuildState.BUILDING
                        ? RebuildProgress.estimate(made, asked.startedAt(), clock.instant())
                        : null,
                asked.finishedAt(),
                asked.failure(),
                runner.isBuilding(),
                jdbc.sql("select generation from read_model_build").query(Long.class).single(),
                made);
    }

    private List<Progress> progress() {
        try {
            return schemas.isBuilt() ? progress.read() : List.of();
        } catch (BadSqlGrammarException gone) {
            // It serves by now, or was thrown away, while we counted.
            return List.of();
        }
    }
}
