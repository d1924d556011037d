package vn.cnscd.chassis.events.relay;

import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import vn.cnscd.chassis.core.feed.EventFeed;
import vn.cnscd.chassis.events.EventsProperties;
import vn.cnscd.chassis.events.store.EventCatalogue;

/** Publishes the service's events. */
@AutoConfiguration(
        afterName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@EnableConfigurationProperties(EventsProperties.class)
class RelayAutoConfiguration {

    @Bean
    EventFeed eventFeed(
            DataSource dataSource,
            EventCatalogue catalogue,
            @Value("${spring.application.name}") String service) {
        return new StoredEventFeed(dataSource, new RecordFactory(catalogue, service));
    }

    @Bean
    Relay relay(
            DataSource dataSource,
            EventsProperties properties,
            EventCatalogue catalogue,
            MeterRegistry meters,
            @Value("${spring.application.name}") String service) {
        return new Relay(
                dataSource,
                properties,
                new RelayKafka(properties, catalogue.topic()),
                new RecordFactory(catalogue, service),
                meters);
    }
}
