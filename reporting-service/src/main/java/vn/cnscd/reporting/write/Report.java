package vn.cnscd.reporting.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Narrative;
import vn.cnscd.reporting.events.ReportEvent;
import vn.cnscd.reporting.events.ReportEvent.ReportApproved;
import vn.cnscd.reporting.events.ReportEvent.ReportOpened;
import vn.cnscd.reporting.events.ReportEvent.ReportReturned;
import vn.cnscd.reporting.events.ReportEvent.ReportSubmitted;
import vn.cnscd.reporting.policy.ReportPolicy;
import vn.cnscd.reporting.write.ReportCommand.ApproveReport;
import vn.cnscd.reporting.write.ReportCommand.ReturnReport;
import vn.cnscd.reporting.write.ReportCommand.SubmitReport;

/**
 * A unit's report on a period, from the day it is owed until it is approved; a repeated request
 * changes nothing.
 */
@Aggregate
class Report {
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    @AggregateIdentifier
    private String id;

    private Stage stage = new Stage.Unopened();
    private long version;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SubmitReport command, Clock clock) {
        checkVersion(command);
        var now = clock.instant();
        switch (stage) {
            case Stage.Unopened _ -> {
                if (command.period().firstDay().isAfter(LocalDate.ofInstant(now, Period.ZONE))) {
                    throw new RequestRefused(ReportRefusal.PERIOD_NOT_BEGUN);
                }
                apply(
                        new ReportOpened(
                                command.unit(),
                                command.period(),
                                ReportPolicy.dueOn(command.period())));
                apply(submitted(command, now));
            }
            case Stage.Open _, Stage.Returned _ -> apply(submitted(command, now));
            case Stage.Submitted(Narrative same) when same.equals(command.narrative()) -> {}
            case Stage.Submitted _ -> throw new RequestRefused(ReportRefusal.ALREADY_SUBMITTED);
            case Stage.Approved _ -> throw new RequestRefused(ReportRefusal.ALREADY_APPROVED);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReturnReport command) {
        checkVersion(command);
        switch (stage) {
            case Stage.Submitted _ ->
                    apply(new ReportReturned(command.unit(), command.period(), command.reason()));
            case Stage.Returned(String same) when same.equals(command.reason()) -> {}
            case Stage.Approved _ -> throw new RequestRefused(ReportRefusal.ALREADY_APPROVED);
            case Stage.Unopened _, Stage.Open _, Stage.Returned _ ->
                    throw new RequestRefused(ReportRefusal.NOT_SUBMITTED);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ApproveReport command) {
        checkVersion(command);
        switch (stage) {
            case Stage.Submitted _ -> apply(new ReportApproved(command.unit(), command.period()));
            case Stage.Approved _ -> {}
            case Stage.Unopened _, Stage.Open _, Stage.Returned _ ->
                    throw new RequestRefused(ReportRefusal.NOT_SUBMITTED);
        }
    }

    @EventSourcingHandler
    void on(ReportOpened event) {
        id = ReportEvent.stream(event.unit(), event.period());
        stage = new Stage.Open();
        version++;
    }

    @EventSourcingHandler
    void on(ReportSubmitted event) {
        stage = new Stage.Submitted(event.narrative());
        version++;
    }

    @EventSourcingHandler
    void on(ReportReturned event) {
        stage = new Stage.Returned(event.reason());
        version++;
    }

    @EventSourcingHandler
    void on(ReportApproved event) {
        stage = new Stage.Approved();
        version++;
    }

    private void checkVersion(ReportCommand command) {
        Long seen = command.seenVersion();
        if (seen != null && seen != version) {
            throw new RequestRefused(CommonRefusal.STALE_VERSION);
        }
    }

    private static ReportSubmitted submitted(SubmitReport command, Instant now) {
        return new ReportSubmitted(
                command.unit(), command.period(), now, command.narrative(), command.figures());
    }

    private sealed interface Stage {
        record Unopened() implements Stage {}

        record Open() implements Stage {}

        record Submitted(Narrative narrative) implements Stage {}

        record Returned(String reason) implements Stage {}

        record Approved() implements Stage {}
    }
}
