package vn.cnscd.chassis.events.readmodel;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cnscd.chassis.events.EventsProperties;
import vn.cnscd.chassis.events.projection.ProjectionWorkers;
import vn.cnscd.chassis.events.store.EventCatalogue;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.chassis.events.store.StoredHistory;

/** Lets operators have the read models built anew. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "vn.cnscd.chassis.events.projection.ProjectionAutoConfiguration"
        })
@EnableConfigurationProperties(RebuildProperties.class)
class RebuildAutoConfiguration {

    @Bean
    RebuildOrder rebuildOrder(JdbcClient jdbc) {
        return new RebuildOrder(jdbc);
    }

    @Bean
    NextSchema nextSchema(DataSource dataSource, JdbcClient jdbc) {
        return new NextSchema(dataSource, jdbc);
    }

    @Bean
    RebuildSession rebuildSession(
            ProjectionWorkers projections,
            List<StoreProjection> storeProjections,
            EventCatalogue catalogue,
            @Qualifier("eventSerializer") Serializer serializer,
            RebuildProperties properties,
            NextSchema schemas,
            RebuildOrder order,
            PlatformTransactionManager manager,
            JdbcClient jdbc) {
        var transactions = new TransactionTemplate(manager);
        var next = new NextTransactions(transactions, jdbc);
        var position = new RebuildPosition(jdbc, projections.projections());
        var ownEvents =
                new OwnEventsReplay(
                        new StoredHistory(jdbc, catalogue, serializer),
                        storeProjections,
                        jdbc,
                        properties.page());
        var replacement =
                new ReadModelSwitch(
                        transactions,
                        next,
                        jdbc,
                        position,
                        ownEvents,
                        order,
                        properties.lockWait());
        return new RebuildSession(
                projections, properties, schemas, next, ownEvents, position, replacement, order);
    }

    @Bean
    RebuildRunner rebuildRunner(
            DataSource dataSource,
            RebuildOrder order,
            NextSchema schemas,
            RebuildSession session,
            RebuildProperties properties,
            MeterRegistry meters) {
        var runner = new RebuildRunner(dataSource, order, schemas, session, properties.look());
        Gauge.builder("cnscd.rebuild.running", runner, each -> each.isBuilding() ? 1 : 0)
                .description("1 in the instance that builds the read models anew")
                .register(meters);
        return runner;
    }

    @Bean
    RebuildEndpoint rebuildEndpoint(
            RebuildOrder order,
            RebuildRunner runner,
            ProjectionWorkers projections,
            EventsProperties events,
            NextSchema schemas,
            JdbcClient jdbc,
            Clock clock) {
        var progress =
                new RebuildProgress(jdbc, projections.projections(), events.bootstrapServers());
        return new RebuildEndpoint(order, runner, progress, schemas, jdbc, clock);
    }
}
