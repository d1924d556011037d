package vn.cnscd.chassis.events.projection;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cnscd.chassis.events.EventsProperties;

/** Runs the service's projections of topics. */
@AutoConfiguration(
        afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
@EnableConfigurationProperties(EventsProperties.class)
class ProjectionAutoConfiguration {

    @Bean
    ProjectionWorkers projectionWorkers(
            ObjectProvider<TopicProjection> projections,
            EventsProperties properties,
            JdbcClient jdbc,
            MeterRegistry meters,
            @Value("${spring.application.name}") String service) {
        return new ProjectionWorkers(
                projections.orderedStream().toList(), properties, jdbc, meters, service);
    }

    @Bean
    ProjectionRunner projectionRunner(
            ProjectionWorkers workers,
            EventsProperties properties,
            PlatformTransactionManager transactions) {
        return new ProjectionRunner(workers, properties, new TransactionTemplate(transactions));
    }
}
