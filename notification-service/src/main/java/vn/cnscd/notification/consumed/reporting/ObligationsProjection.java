package vn.cnscd.notification.consumed.reporting;

import static vn.cnscd.contracts.PublishedEvent.REPORT_APPROVED;
import static vn.cnscd.contracts.PublishedEvent.REPORT_OPENED;
import static vn.cnscd.contracts.PublishedEvent.REPORT_REQUESTED;
import static vn.cnscd.contracts.PublishedEvent.REPORT_RESCHEDULED;
import static vn.cnscd.contracts.PublishedEvent.REPORT_RETURNED;
import static vn.cnscd.contracts.PublishedEvent.REPORT_SUBMITTED;
import static vn.cnscd.contracts.PublishedEvent.REPORT_WAIVED;
import static vn.cnscd.contracts.PublishedEvent.REQUEST_ANSWERED;

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
            String type = event.type();
            if (type.equals(REPORT_OPENED.type())) {
                var body = event.body(ReportOpenedV1.class);
                var key = ReportKey.of(body.unit(), body.period());
                owe(owed, turned, key, event, body.dueOn());
            } else if (type.equals(REPORT_RESCHEDULED.type())) {
                var body = event.body(ReportRescheduledV1.class);
                var key = ReportKey.of(body.unit(), body.period());
                owe(owed, turned, key, event, body.dueOn());
            } else if (type.equals(REPORT_WAIVED.type())) {
                var body = event.body(ReportWaivedV1.class);
                turn(turned, ReportKey.of(body.unit(), body.period()), settled(event));
            } else if (type.equals(REPORT_SUBMITTED.type())) {
                var body = event.body(ReportSubmittedV1.class);
                turn(turned, ReportKey.of(body.unit(), body.period()), settled(event));
            } else if (type.equals(REPORT_APPROVED.type())) {
                var body = event.body(ReportApprovedV1.class);
                var key = ReportKey.of(body.unit(), body.period());
                turn(turned, key, decided(event, Occasion.APPROVED, true));
            } else if (type.equals(REPORT_RETURNED.type())) {
                var body = event.body(ReportReturnedV1.class);
                var key = ReportKey.of(body.unit(), body.period());
                turn(turned, key, decided(event, Occasion.RETURNED, false));
            } else if (type.equals(REPORT_REQUESTED.type())) {
                var body = event.body(ReportRequestedV1.class);
                var request = new RequestedReport(body.unit(), body.id());
                for (UnitPath asked : body.asked()) {
                    owe(owed, turned, new ReportKey(asked, request), event, body.dueOn());
                }
            } else if (type.equals(REQUEST_ANSWERED.type())) {
                var body = event.body(RequestAnsweredV1.class);
                var request = new RequestedReport(body.asker(), body.id());
                var key = new ReportKey(body.unit(), request);
                answered.merge(key, AFTER_REQUEST + event.sequence(), Math::max);
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
