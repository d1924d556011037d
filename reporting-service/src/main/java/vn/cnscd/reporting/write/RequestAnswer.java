package vn.cnscd.reporting.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.events.store.Versions;
import vn.cnscd.reporting.events.RequestEvent;
import vn.cnscd.reporting.events.RequestEvent.RequestAnswered;

/** What a unit answers to a request; the last answer counts. */
@Aggregate
class RequestAnswer {
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    @AggregateIdentifier
    private String id;

    private @Nullable String answer;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(AnswerRequest command, Clock clock) {
        boolean isNew = answer == null;
        long version = Versions.current();
        if (command.answer().equals(answer)) {
            return new Outcome(isNew, version);
        }
        Versions.require(command.seenVersion(), command.stream());
        apply(
                new RequestAnswered(
                        command.unit(),
                        command.asker(),
                        command.id(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        command.answer()));
        return new Outcome(isNew, version + 1);
    }

    @EventSourcingHandler
    void on(RequestAnswered event) {
        id = RequestEvent.stream(event.asker(), event.id(), event.unit());
        answer = event.answer();
    }
}
