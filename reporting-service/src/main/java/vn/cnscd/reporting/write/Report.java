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
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.Versions;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Narrative;
import vn.cnscd.reporting.events.ReportEvent;
import vn.cnscd.reporting.events.ReportEvent.ReportApproved;
import vn.cnscd.reporting.events.ReportEvent.ReportLocked;
import vn.cnscd.reporting.events.ReportEvent.ReportOpened;
import vn.cnscd.reporting.events.ReportEvent.ReportReturned;
import vn.cnscd.reporting.events.ReportEvent.ReportSubmitted;
import vn.cnscd.reporting.events.ReportEvent.ReportWaived;
import vn.cnscd.reporting.write.ReportCommand.ApproveReport;
import vn.cnscd.reporting.write.ReportCommand.LockReport;
import vn.cnscd.reporting.write.ReportCommand.ReturnReport;
import vn.cnscd.reporting.write.ReportCommand.SubmitReport;

/**
 * A unit's report on a period, from the day it is owed until it is locked; a repeated request
 * changes nothing.
 */
@Aggregate
class Report {
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    @AggregateIdentifier
    private String id;

    private Stage stage = new Stage.Unopened();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SubmitReport command, Clock clock) {
        var submitted = submitted(command, clock.instant());
        switch (stage) {
            case Stage.Submitted(Narrative same) when same.equals(command.narrative()) -> {}
            case Stage.Unopened _ when isBeforePeriod(submitted) ->
                    throw refusal(command, ReportRefusal.PERIOD_NOT_BEGUN);
            case Stage.Unopened _ -> {
                decide(command, opened(command));
                apply(submitted);
            }
            case Stage.Open _, Stage.Returned _ -> decide(command, submitted);
            case Stage.Submitted _ -> throw refusal(command, ReportRefusal.ALREADY_SUBMITTED);
            case Stage.Approved _ -> throw refusal(command, ReportRefusal.ALREADY_APPROVED);
            case Stage.Locked _ -> throw refusal(command, ReportRefusal.PERIOD_LOCKED);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReturnReport command) {
        switch (stage) {
            case Stage.Returned(String same) when same.equals(command.reason()) -> {}
            case Stage.Submitted _ ->
                    decide(
                            command,
                            new ReportReturned(command.unit(), command.period(), command.reason()));
            case Stage.Unopened _, Stage.Open _, Stage.Returned _ ->
                    throw refusal(command, ReportRefusal.NOT_SUBMITTED);
            case Stage.Approved _ -> throw refusal(command, ReportRefusal.ALREADY_APPROVED);
            case Stage.Locked _ -> throw refusal(command, ReportRefusal.PERIOD_LOCKED);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ApproveReport command) {
        switch (stage) {
            case Stage.Approved _ -> {}
            case Stage.Submitted _ ->
                    decide(command, new ReportApproved(command.unit(), command.period()));
            case Stage.Unopened _, Stage.Open _, Stage.Returned _ ->
                    throw refusal(command, ReportRefusal.NOT_SUBMITTED);
            case Stage.Locked _ -> throw refusal(command, ReportRefusal.PERIOD_LOCKED);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LockReport command, PeriodLocks locks) {
        switch (stage) {
            case Stage.Locked _ -> {}
            case Stage.Approved _ -> {
                locks.close(command.unit(), command.period());
                decide(
                        command,
                        new ReportLocked(command.unit(), command.period(), command.lateChanges()));
            }
            case Stage.Unopened _, Stage.Open _, Stage.Submitted _, Stage.Returned _ ->
                    throw refusal(command, ReportRefusal.NOT_APPROVED);
        }
    }

    @EventSourcingHandler
    void on(ReportOpened event) {
        id = ReportEvent.stream(event.unit(), event.period());
        stage = new Stage.Open();
    }

    @EventSourcingHandler
    void on(ReportWaived event) {
        stage = new Stage.Unopened();
    }

    @EventSourcingHandler
    void on(ReportSubmitted event) {
        stage = new Stage.Submitted(event.narrative());
    }

    @EventSourcingHandler
    void on(ReportReturned event) {
        stage = new Stage.Returned(event.reason());
    }

    @EventSourcingHandler
    void on(ReportApproved event) {
        stage = new Stage.Approved();
    }

    @EventSourcingHandler
    void on(ReportLocked event) {
        stage = new Stage.Locked();
    }

    /** Lets it happen, if the caller has seen the version that stands. */
    private static void decide(ReportCommand command, ReportEvent event) {
        Versions.require(command.seenVersion(), command.report());
        apply(event);
    }

    /** The reason to refuse, for a caller who has seen the version that stands. */
    private static RequestRefused refusal(ReportCommand command, ReportRefusal reason) {
        Versions.require(command.seenVersion(), command.report());
        return new RequestRefused(reason);
    }

    private static boolean isBeforePeriod(ReportSubmitted submission) {
        var day = LocalDate.ofInstant(submission.submittedAt(), Period.ZONE);
        return submission.period().firstDay().isAfter(day);
    }

    private static ReportOpened opened(SubmitReport command) {
        return new ReportOpened(
                command.unit(),
                command.period(),
                command.terms().dueOn(),
                command.terms().window());
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

        record Locked() implements Stage {}
    }
}
