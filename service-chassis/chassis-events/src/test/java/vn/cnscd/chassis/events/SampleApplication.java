package vn.cnscd.chassis.events;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.events.Pin.NotePinned;
import vn.cnscd.chassis.events.projection.ReceivedEvent;
import vn.cnscd.chassis.events.projection.TopicProjection;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.chassis.events.store.EventCatalogue;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** The smallest service: it takes notes about units, and reads its own topic. */
@SpringBootApplication
class SampleApplication {

    static final String TOPIC = "sample-events";
    static final String MISSING_TOPIC = "nobody-publishes";
    static final String TAKEN = "sample.note.taken.v1";
    static final String ERASED = "sample.note.erased.v1";
    static final String PINNED = "sample.note.pinned.v1";

    /** Aggregates whose next event breaks the projection, once and in a way nobody foresaw. */
    static final Set<String> FAILURES = ConcurrentHashMap.newKeySet();

    /** A note was taken. */
    record NoteTaken(UnitPath unit, String text) implements AboutUnit {}

    /** A note was erased. */
    record NoteErased(UnitPath unit, String secret) implements AboutUnit {}

    /** What others learn of an erasure. */
    record NoteErasedV1(String where) {}

    /** Nobody learns of this. */
    record NoteLookedAt(UnitPath unit) implements AboutUnit {}

    @Bean
    EventCatalogue events() {
        return EventCatalogue.publishingTo(TOPIC)
                .publishedAsIs("note-taken", NoteTaken.class, TAKEN)
                .publishedAs(
                        "note-erased",
                        NoteErased.class,
                        ERASED,
                        event -> new NoteErasedV1(event.unit().value()))
                .formerly("note-wiped", NoteErased.class)
                .unpublished("note-looked-at", NoteLookedAt.class)
                .publishedAsIs("note-pinned", NotePinned.class, PINNED)
                .formerly("note-hung-up", NotePinned.class)
                .upcast(NotePinned.class, NotePinned::inMinutes)
                .build();
    }

    @Bean
    StoreProjection notes(JdbcClient jdbc) {
        return events -> events.forEach(event -> keep(jdbc, event));
    }

    private static void keep(JdbcClient jdbc, EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> message) {
            switch (event.getPayload()) {
                case NoteTaken taken -> keep(jdbc, message, taken.text());
                case NotePinned pinned -> keep(jdbc, message, pinned.toString());
                default -> {}
            }
        }
    }

    private static void keep(JdbcClient jdbc, DomainEventMessage<?> message, String text) {
        if (text.equals("breaks the read model")) {
            throw new IllegalStateException("as asked");
        }
        jdbc.sql(
                        "insert into note (id, text, version) values (?, ?, ?) on conflict (id) do update set text = excluded.text")
                .params(message.getAggregateIdentifier(), text, message.getSequenceNumber())
                .update();
    }

    @Bean
    TopicProjection receivedNotes(JdbcClient jdbc) {
        return new TopicProjection() {
            @Override
            public String name() {
                return "received-notes";
            }

            @Override
            public Set<String> topics() {
                return Set.of(TOPIC, MISSING_TOPIC);
            }

            @Override
            public void project(List<ReceivedEvent> events) {
                for (ReceivedEvent event : events) {
                    if (event.type().equals(TAKEN) && FAILURES.remove(event.aggregateId())) {
                        throw new AssertionError("as asked");
                    }
                    if (event.type().equals(TAKEN)) {
                        receive(jdbc, event, event.body(NoteTaken.class).text());
                    }
                    if (event.type().equals(PINNED)) {
                        receive(jdbc, event, event.body(NotePinned.class).toString());
                    }
                }
            }
        };
    }

    private static void receive(JdbcClient jdbc, ReceivedEvent event, String text) {
        jdbc.sql(
                        """
                        insert into received_note (id, text, times) values (?, ?, 1)
                        on conflict (id) do update set times = received_note.times + 1
                        """)
                .params(event.aggregateId(), text)
                .update();
    }
}
