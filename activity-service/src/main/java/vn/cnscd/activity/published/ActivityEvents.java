package vn.cnscd.activity.published;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cnscd.activity.events.ActivityEvent.ActivityAmended;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.activity.events.ActivityEvent.ActivityVoided;
import vn.cnscd.activity.events.ActivityEvent.Household;
import vn.cnscd.chassis.events.store.EventCatalogue;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.activity.ActivityRecordedV1;
import vn.cnscd.contracts.activity.ActivityVoidedV1;

/** The events of this service, each declared once, and what becomes of them outside. */
@Configuration(proxyBeanMethods = false)
class ActivityEvents {

    @Bean
    EventCatalogue eventCatalogue() {
        return EventCatalogue.publishingTo(PublishedEvent.ACTIVITY_TOPIC)
                .publishedAsIs(
                        "activity-recorded",
                        ActivityRecorded.class,
                        PublishedEvent.ACTIVITY_RECORDED.type())
                .publishedAs(
                        "activity-amended",
                        ActivityAmended.class,
                        PublishedEvent.ACTIVITY_AMENDED.type(),
                        ActivityEvents::asItIsNow)
                .publishedAs(
                        "activity-voided",
                        ActivityVoided.class,
                        PublishedEvent.ACTIVITY_VOIDED.type(),
                        event -> new ActivityVoidedV1(event.activityId().value(), event.unit()))
                .build();
    }

    private static ActivityRecordedV1 asItIsNow(ActivityAmended activity) {
        return new ActivityRecordedV1(
                activity.activityId().value(),
                activity.team(),
                activity.unit(),
                activity.type(),
                activity.topics(),
                activity.heldOn(),
                activity.inPerson(),
                activity.facilitators(),
                activity.participants(),
                activity.households().stream().map(ActivityEvents::published).toList(),
                activity.results(),
                activity.countedOn());
    }

    private static ActivityRecordedV1.Household published(Household household) {
        return new ActivityRecordedV1.Household(
                household.village(), household.pseudonym(), household.vulnerable());
    }
}
