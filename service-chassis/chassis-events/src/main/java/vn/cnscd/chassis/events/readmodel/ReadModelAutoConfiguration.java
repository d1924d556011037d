package vn.cnscd.chassis.events.readmodel;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;

/** Keeps the read models in a schema of their own, with migrations of their own. */
@AutoConfiguration(
        beforeName = "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
class ReadModelAutoConfiguration {

    @Bean
    FlywayMigrationStrategy readModelsHaveTheirOwnSchema() {
        return eventStore -> {
            eventStore.migrate();
            ReadModelSchema.LIVE.migrate(eventStore.getConfiguration().getDataSource());
        };
    }
}
