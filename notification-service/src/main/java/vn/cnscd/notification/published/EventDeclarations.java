package vn.cnscd.notification.published;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cnscd.chassis.events.store.EventCatalogue;
import vn.cnscd.notification.events.NotificationEvent.NotificationDelivered;
import vn.cnscd.notification.events.NotificationEvent.NotificationRaised;
import vn.cnscd.notification.events.NotificationEvent.PreferencesSet;

/** The service's events; none of them concerns another service. */
@Configuration(proxyBeanMethods = false)
class EventDeclarations {

    @Bean
    EventCatalogue eventCatalogue() {
        return EventCatalogue.publishingTo("notification-events")
                .unpublished("notification-raised", NotificationRaised.class)
                .unpublished("notification-delivered", NotificationDelivered.class)
                .unpublished("preferences-set", PreferencesSet.class)
                .build();
    }
}
