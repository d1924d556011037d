package vn.cnscd.chassis.events.store;

import io.micrometer.tracing.Tracer;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import vn.cnscd.chassis.events.relay.Relay;

/**
 * Axon on JDBC and PostgreSQL. Axon's own auto-configurations look for classes that Spring Boot 4
 * has moved and then settle, without a word, for a bus without a store and no transactions; so
 * everything is wired here, before them.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration"
        },
        beforeName = {
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
class EventStoreAutoConfiguration {

    /**
     * A duplicate key, and a deadlock: two writers that each wait for a place the other has taken.
     * PostgreSQL lets one of them win; for the other it is the same as coming second.
     */
    private static final Set<String> TAKEN_BY_ANOTHER = Set.of("23505", "40P01");

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(
                new SpringDataSourceConnectionProvider(dataSource));
    }

    /** Axon's own resolver does not know PostgreSQL's codes. */
    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return EventStoreAutoConfiguration::isTakenByAnother;
    }

    /**
     * Replay tokens are polymorphic: without this a processor that starts on a non-empty store
     * never gets going.
     */
    @Bean
    Jackson3SerializerCustomizer tokensOfAxonAreTrusted() {
        return builder ->
                builder.polymorphicTypeValidator(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build());
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(EventCatalogue catalogue) {
        return new AliasedSerializer(catalogue);
    }

    @Bean
    EventSchema eventSchema() {
        return EventSchema.builder()
                .eventTable("domain_event_entry")
                .snapshotTable("snapshot_event_entry")
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }

    /** Old events are read through the catalogue alone: relay and plain readers know no other. */
    @Bean
    EventStorageEngine eventStorageEngine(
            EventCatalogue catalogue,
            Serializer snapshotSerializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Configuration configuration,
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver resolver,
            EventSchema schema) {
        return JdbcEventStorageEngine.builder()
                .snapshotSerializer(snapshotSerializer)
                .eventSerializer(eventSerializer)
                .upcasterChain(new EventUpcasterChain(new CatalogueUpcaster(catalogue)))
                .snapshotFilter(configuration.snapshotFilter())
                .persistenceExceptionResolver(resolver)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(schema)
                .build();
    }

    @Bean
    @Qualifier("eventStore")
    EmbeddedEventStore eventBus(
            EventStorageEngine engine,
            EventCatalogue catalogue,
            List<StoreProjection> projections,
            Tracer tracer,
            Relay relay,
            Clock clock) {
        // Axon stamps the events of aggregates by this static clock; one application has one time.
        GenericEventMessage.clock = clock;
        var store = EmbeddedEventStore.builder().storageEngine(engine).build();
        store.registerDispatchInterceptor(new EventMetadata(catalogue, tracer));
        projections.forEach(projection -> store.subscribe(projection::project));
        store.subscribe(events -> relay.wakeAfterCommit());
        return store;
    }

    @Bean
    TokenSchema tokenSchema() {
        return TokenSchema.builder()
                .setTokenTable("token_entry")
                .setProcessorNameColumn("processor_name")
                .setTokenTypeColumn("token_type")
                .build();
    }

    @Bean
    TokenStore tokenStore(
            ConnectionProvider connections, Serializer serializer, TokenSchema schema) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(schema)
                .build();
    }

    @Bean
    EventAppender eventAppender(
            EmbeddedEventStore store,
            TransactionManager transactions,
            EventCatalogue catalogue,
            Tracer tracer,
            Clock clock) {
        return new EventAppender(store, transactions, new EventMetadata(catalogue, tracer), clock);
    }

    @Bean
    Versions versions(JdbcClient jdbc, EventCatalogue catalogue) {
        return new Versions(jdbc, catalogue);
    }

    @Bean
    Commands commands(CommandGateway gateway, Versions versions) {
        return new Commands(gateway, versions);
    }

    private static boolean isTakenByAnother(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && TAKEN_BY_ANOTHER.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
