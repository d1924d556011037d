package vn.cnscd.notification.consumed.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.projection.ReceivedEvent;
import vn.cnscd.chassis.events.projection.TopicProjection;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.reporting.ReportApprovedV1;
import vn.cnscd.contracts.reporting.ReportOpenedV1;
import vn.cnscd.contracts.reporting.ReportRequestedV1;
import vn.cnscd.contracts.reporting.ReportRescheduledV1;
import vn.cnscd.contracts.reporting.ReportReturnedV1;
import vn.cnscd.contracts.reporting.ReportSubmittedV1;
import vn.cnscd.contracts.reporting.ReportWaivedV1;
import vn.cnscd.contracts.reporting.RequestAnsweredV1;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.notification.automation.whenreportisowedthenremind.WhenReportIsOwedThenRemind;
import vn.cnscd.notification.consumed.reporting.Obligations.Owed;
import vn.cnscd.notification.consumed.reporting.Obligations.ReportKey;
import vn.cnscd.notification.consumed.reporting.Obligations.Turned;
import vn.cnscd.notification.events.Occasion;
import vn.cnscd.notification.events.RequestedReport;
import vn.cnscd.notification.policy.ReportDecision;

/** Keeps which reports are owed, and until when. */
@Component
class ObligationsProjection implements TopicProjection {

    /** A request is the only event of its stream; answers have streams of their own, from 0. */
    private static final long AFTER_REQUEST = 1;

    private final Obligations obligations;
    private final WhenReportIsOwedThenRemind reminding;
    private final Clock clock;

    ObligationsProjection(
            Obligations obligations, WhenReportIsOwedThenRemind reminding, Clock clock) {
        this.obligations = obligations;
        this.reminding = reminding;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "obligations";
    }

    @Override
    public Set<String> topics() {
        return Set.of(PublishedEvent.REPORTING_TOPIC);
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        Map<ReportKey, Owed> owed = new LinkedHashMap<>();
        Map<ReportKey, Turned> turned = new LinkedHashMap<>();
        Map<ReportKey, Long> answered = new LinkedHashMap<>();
        for (ReceivedEvent event : events) {
            switch (event.body(PublishedEvent::recordOf)) {
                case ReportOpenedV1 report -> {
                    var key = ReportKey.of(report.unit(), report.period());
                    owe(owed, turned, key, event, report.dueOn());
                }
                case ReportRescheduledV1 report -> {
                    var key = ReportKey.of(report.unit(), report.period());
                    owe(owed, turned, key, event, report.dueOn());
                }
                case ReportWaivedV1(var unit, var period) ->
                        turn(turned, ReportKey.of(unit, period), settled(event));
                case ReportSubmittedV1(var unit, var period, var _) ->
                        turn(turned, ReportKey.of(unit, period), settled(event));
                case ReportApprovedV1(var unit, var period) ->
                        turn(
                                turned,
                                ReportKey.of(unit, period),
                                decided(event, Occasion.APPROVED, true));
                case ReportReturnedV1(var unit, var period) ->
                        turn(
                                turned,
                                ReportKey.of(unit, period),
                                decided(event, Occasion.RETURNED, false));
                case ReportRequestedV1 request -> {
                    var matter = new RequestedReport(request.unit(), request.id());
                    for (UnitPath asked : request.asked()) {
                        owe(owed, turned, new ReportKey(asked, matter), event, request.dueOn());
                    }
                }
                case RequestAnsweredV1 answer -> {
                    var matter = new RequestedReport(answer.asker(), answer.id());
                    var key = new ReportKey(answer.unit(), matter);
                    answered.merge(key, AFTER_REQUEST + event.sequence(), Math::max);
                }
                case null, default -> {}
            }
        }
        obligations.owe(owed);
        obligations.turn(turned, today());
        obligations.answer(answered, today());
        reminding.wakeAfterCommit();
    }

    /** Of what is never late, nobody is reminded. */
    private void owe(
            Map<ReportKey, Owed> owed,
            Map<ReportKey, Turned> turned,
            ReportKey key,
            ReceivedEvent event,
            @Nullable LocalDate dueOn) {
        if (dueOn == null) {
            turn(turned, key, settled(event));
        } else {
            owed.merge(key, owed(event, dueOn), ObligationsProjection::later);
        }
    }

    private Owed owed(ReceivedEvent event, LocalDate dueOn) {
        return new Owed(dueOn, dayOf(event), event.sequence());
    }

    private static Turned settled(ReceivedEvent event) {
        return new Turned(true, event.sequence(), null);
    }

    private Turned decided(ReceivedEvent event, Occasion occasion, boolean settled) {
        var decision = new ReportDecision(occasion, dayOf(event), event.sequence());
        return new Turned(settled, event.sequence(), decision);
    }

    /** A sender's clock that runs ahead must not silence anything. */
    private LocalDate dayOf(ReceivedEvent event) {
        LocalDate happened = event.time().atZone(Period.ZONE).toLocalDate();
        return happened.isAfter(today()) ? today() : happened;
    }

    private static void turn(Map<ReportKey, Turned> turned, ReportKey key, Turned one) {
        turned.merge(key, one, ObligationsProjection::later);
    }

    private static Owed later(Owed one, Owed other) {
        return other.sequence() > one.sequence() ? other : one;
    }

    private static Turned later(Turned one, Turned other) {
        return other.sequence() > one.sequence() ? other : one;
    }

    private LocalDate today() {
        Instant now = clock.instant();
        return now.atZone(Period.ZONE).toLocalDate();
    }
}
