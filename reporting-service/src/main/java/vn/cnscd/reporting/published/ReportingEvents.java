package vn.cnscd.reporting.published;

import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cnscd.chassis.events.store.EventCatalogue;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.reporting.ReportApprovedV1;
import vn.cnscd.contracts.reporting.ReportLockedV1;
import vn.cnscd.contracts.reporting.ReportOpenedV1;
import vn.cnscd.contracts.reporting.ReportRequestedV1;
import vn.cnscd.contracts.reporting.ReportRescheduledV1;
import vn.cnscd.contracts.reporting.ReportReturnedV1;
import vn.cnscd.contracts.reporting.ReportSubmittedV1;
import vn.cnscd.contracts.reporting.RequestAnsweredV1;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.IndicatorDefined;
import vn.cnscd.reporting.events.ProposalEvent.ProposalApproved;
import vn.cnscd.reporting.events.ProposalEvent.ProposalDeclined;
import vn.cnscd.reporting.events.ProposalEvent.ProposalMade;
import vn.cnscd.reporting.events.ReportEvent.ReportApproved;
import vn.cnscd.reporting.events.ReportEvent.ReportLocked;
import vn.cnscd.reporting.events.ReportEvent.ReportOpened;
import vn.cnscd.reporting.events.ReportEvent.ReportRescheduled;
import vn.cnscd.reporting.events.ReportEvent.ReportReturned;
import vn.cnscd.reporting.events.ReportEvent.ReportSubmitted;
import vn.cnscd.reporting.events.ReportEvent.ReportWaived;
import vn.cnscd.reporting.events.RequestEvent.ReportRequested;
import vn.cnscd.reporting.events.RequestEvent.RequestAnswered;
import vn.cnscd.reporting.events.ScoringSet;
import vn.cnscd.reporting.events.StatisticsStated;
import vn.cnscd.reporting.events.TargetsSet;

/**
 * The internal events of this service, and what of them others may read: that a report moved, not
 * what it says.
 */
@Configuration(proxyBeanMethods = false)
class ReportingEvents {
    @Bean
    EventCatalogue eventCatalogue() {
        return EventCatalogue.publishingTo(PublishedEvent.REPORTING_TOPIC)
                .publishedAs(
                        "report-opened",
                        ReportOpened.class,
                        PublishedEvent.REPORT_OPENED.type(),
                        event -> new ReportOpenedV1(event.unit(), event.period(), event.dueOn()))
                .publishedAs(
                        "report-rescheduled",
                        ReportRescheduled.class,
                        PublishedEvent.REPORT_RESCHEDULED.type(),
                        event ->
                                new ReportRescheduledV1(
                                        event.unit(), event.period(), event.dueOn()))
                .publishedAsIs(
                        "report-waived", ReportWaived.class, PublishedEvent.REPORT_WAIVED.type())
                .publishedAs(
                        "report-submitted",
                        ReportSubmitted.class,
                        PublishedEvent.REPORT_SUBMITTED.type(),
                        event ->
                                new ReportSubmittedV1(
                                        event.unit(),
                                        event.period(),
                                        LocalDate.ofInstant(event.submittedAt(), Period.ZONE)))
                .publishedAs(
                        "report-returned",
                        ReportReturned.class,
                        PublishedEvent.REPORT_RETURNED.type(),
                        event -> new ReportReturnedV1(event.unit(), event.period()))
                .publishedAs(
                        "report-approved",
                        ReportApproved.class,
                        PublishedEvent.REPORT_APPROVED.type(),
                        event -> new ReportApprovedV1(event.unit(), event.period()))
                .publishedAs(
                        "report-locked",
                        ReportLocked.class,
                        PublishedEvent.REPORT_LOCKED.type(),
                        event ->
                                new ReportLockedV1(
                                        event.unit(), event.period(), event.lateChanges()))
                .publishedAs(
                        "report-requested",
                        ReportRequested.class,
                        PublishedEvent.REPORT_REQUESTED.type(),
                        event ->
                                new ReportRequestedV1(
                                        event.unit(), event.id(), event.dueOn(), event.asked()))
                .publishedAs(
                        "request-answered",
                        RequestAnswered.class,
                        PublishedEvent.REQUEST_ANSWERED.type(),
                        event -> new RequestAnsweredV1(event.unit(), event.asker(), event.id()))
                .unpublished("statistics-stated", StatisticsStated.class)
                .unpublished("targets-set", TargetsSet.class)
                .unpublished("indicator-defined", IndicatorDefined.class)
                .unpublished("proposal-made", ProposalMade.class)
                .unpublished("proposal-approved", ProposalApproved.class)
                .unpublished("proposal-declined", ProposalDeclined.class)
                .unpublished("scoring-set", ScoringSet.class)
                .build();
    }
}
