package vn.cnscd.notification.consumed.reporting;

import static vn.cnscd.contracts.PublishedEvent.REPORT_APPROVED;
import static vn.cnscd.contracts.PublishedEvent.REPORT_OPENED;
import static vn.cnscd.contracts.PublishedEvent.REPORT_RETURNED;
import static vn.cnscd.contracts.PublishedEvent.REPORT_SUBMITTED;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.projection.ReceivedEvent;
import vn.cnscd.chassis.events.projection.TopicProjection;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.reporting.ReportApprovedV1;
import vn.cnscd.contracts.reporting.ReportOpenedV1;
import vn.cnscd.contracts.reporting.ReportReturnedV1;
import vn.cnscd.contracts.reporting.ReportSubmittedV1;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.notification.automation.whenreportisowedthenremind.WhenReportIsOwedThenRemind;
import vn.cnscd.notification.consumed.reporting.Obligations.Opened;
import vn.cnscd.notification.consumed.reporting.Obligations.ReportKey;
import vn.cnscd.notification.consumed.reporting.Obligations.Turned;

/** Keeps which reports are owed, and until when. */
@Component
class ObligationsProjection implements TopicProjection {

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
        Map<ReportKey, Opened> opened = new LinkedHashMap<>();
        Map<ReportKey, Turned> turned = new LinkedHashMap<>();
        for (ReceivedEvent event : events) {
            String type = event.type();
            if (type.equals(REPORT_OPENED.type())) {
                var body = event.body(ReportOpenedV1.class);
                var key = new ReportKey(body.unit(), body.period());
                opened.merge(key, opened(event, body), ObligationsProjection::later);
            } else if (type.equals(REPORT_SUBMITTED.type())) {
                var body = event.body(ReportSubmittedV1.class);
                turn(turned, new ReportKey(body.unit(), body.period()), event, true);
            } else if (type.equals(REPORT_APPROVED.type())) {
                var body = event.body(ReportApprovedV1.class);
                turn(turned, new ReportKey(body.unit(), body.period()), event, true);
            } else if (type.equals(REPORT_RETURNED.type())) {
                var body = event.body(ReportReturnedV1.class);
                turn(turned, new ReportKey(body.unit(), body.period()), event, false);
            }
        }
        obligations.open(opened);
        obligations.turn(turned, today());
        reminding.wakeAfterCommit();
    }

    private Opened opened(ReceivedEvent event, ReportOpenedV1 body) {
        LocalDate happened = event.time().atZone(Period.ZONE).toLocalDate();
        // A sender's clock that runs ahead must not silence a reminder.
        LocalDate openedOn = happened.isAfter(today()) ? today() : happened;
        return new Opened(body.dueOn(), openedOn, event.sequence());
    }

    private static void turn(
            Map<ReportKey, Turned> turned, ReportKey key, ReceivedEvent event, boolean settled) {
        turned.merge(key, new Turned(settled, event.sequence()), ObligationsProjection::later);
    }

    private static Opened later(Opened one, Opened other) {
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
