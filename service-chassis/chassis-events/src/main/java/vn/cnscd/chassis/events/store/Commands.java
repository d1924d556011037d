package vn.cnscd.chassis.events.store;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;

/**
 * Sends a command to its aggregate and waits until its events are committed. When somebody else
 * changed the aggregate meanwhile, it is loaded and decides again.
 */
public final class Commands {

    private final CommandGateway gateway;
    private final Versions versions;

    Commands(CommandGateway gateway, Versions versions) {
        this.gateway = gateway;
        this.versions = versions;
    }

    /** As {@link #send(Object, Class)}, for a command whose handler answers nothing. */
    public void send(Object command) {
        send(command, Object.class);
    }

    /**
     * Returns what the handler answers; throws {@link RequestRefused} when the aggregate refuses,
     * does not exist, or is changed by too many at once, and {@link
     * vn.cnscd.chassis.core.problem.StaleVersion} when it was decided on a version that has passed:
     * also when that version was still current as the command was sent.
     */
    public <R> R send(Object command, Class<R> answer) {
        for (int attempt = 1; attempt <= Contention.ATTEMPTS; attempt++) {
            try {
                return answer.cast(gateway.sendAndWait(command));
            } catch (AggregateNotFoundException unknown) {
                throw new RequestRefused(CommonRefusal.NOT_FOUND);
            } catch (VersionPassed passed) {
                throw versions.stale(passed);
            } catch (ConcurrencyException | AggregateStreamCreationException takenMeanwhile) {
                // Decided again on what is stored now.
            }
        }
        throw new RequestRefused(CommonRefusal.CONCURRENT_CHANGE);
    }
}
