package vn.cnscd.activity.published;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.activity.events.ActivityEvent.ActivityRemarked;
import vn.cnscd.activity.events.ActivityEvent.ActivityVoided;
import vn.cnscd.chassis.events.store.EventCatalogue;
import vn.cnscd.contracts.PublishedEvent;
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
                .unpublished("activity-remarked", ActivityRemarked.class)
                .publishedAs(
                        "activity-voided",
                        ActivityVoided.class,
                        PublishedEvent.ACTIVITY_VOIDED.type(),
                        event -> new ActivityVoidedV1(event.activityId().value(), event.unit()))
                .build();
    }
}
