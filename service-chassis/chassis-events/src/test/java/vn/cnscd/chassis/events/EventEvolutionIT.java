package vn.cnscd.chassis.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.events.Pin.Colour;
import vn.cnscd.chassis.events.Pin.NotePinned;
import vn.cnscd.chassis.events.Pin.PinLonger;
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.chassis.events.store.EventCatalogue;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.chassis.test.TestTopics;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Bytes that older versions wrote, as everybody meets them today. */
@ServiceTest
class EventEvolutionIT {

    private static final UnitPath VILLAGE = new UnitPath("31/11131/007");
    @Autowired EventCatalogue catalogue;
    @Autowired EventStore store;
    @Autowired Commands commands;
    @Autowired List<StoreProjection> projections;
    @Autowired TestTopics topics;
    @Autowired JdbcClient jdbc;

    @Test
    void givesAFieldThatOldBytesLackItsDefault() {
        storedBefore("colourless", "note-pinned", "1", pinned("colourless", "\"minutes\":120"));

        assertEverybodyMeets(new NotePinned(VILLAGE, "colourless", 120, Colour.YELLOW));
        assertThat(published("colourless")).isEqualTo(pinned("colourless", "\"minutes\":120"));
    }

    @Test
    void readsATypeThatWasRenamed() {
        storedBefore(
                "renamed",
                "note-hung-up",
                "1",
                pinned("renamed", "\"minutes\":120,\"colour\":\"GREEN\""));

        assertEverybodyMeets(new NotePinned(VILLAGE, "renamed", 120, Colour.GREEN));
        assertThat(published("renamed"))
                .isEqualTo(pinned("renamed", "\"minutes\":120,\"colour\":\"GREEN\""));
    }

    @Test
    void upcastsAnEventThatMeantSomethingElse() {
        storedBefore(
                "upcast",
                "note-pinned",
                null,
                pinned("upcast", "\"hours\":2,\"colour\":\"GREEN\""));

        assertEverybodyMeets(new NotePinned(VILLAGE, "upcast", 120, Colour.GREEN));
        assertThat(published("upcast"))
                .isEqualTo(pinned("upcast", "\"minutes\":120,\"colour\":\"GREEN\""));
    }

    @Test
    void readsTheOldestOfAll() {
        storedBefore(
                "oldest", "note-hung-up", null, pinned("oldest", "\"hours\":2,\"forgotten\":true"));

        assertEverybodyMeets(new NotePinned(VILLAGE, "oldest", 120, Colour.YELLOW));
        assertThat(published("oldest"))
                .isEqualTo(pinned("oldest", "\"minutes\":120,\"colour\":\"YELLOW\""));
    }

    @Test
    void makesThePublishedRecordOfARenamedEvent() {
        storedBefore(
                "wiped", "note-wiped", null, "{\"unit\":\"31/11131/007\",\"secret\":\"sesame\"}");

        assertThat(published("wiped")).isEqualTo("{\"where\":\"31/11131/007\"}");
    }

    @Test
    void writesTodaysNameAndRevision() {
        storedBefore(
                "longer",
                "note-hung-up",
                null,
                pinned("longer", "\"hours\":2,\"colour\":\"GREEN\""));

        commands.send(new PinLonger("longer", 30));

        assertThat(
                        jdbc.sql(
                                        """
                                        select payload_type || ' ' || payload_revision || ' ' || convert_from(payload, 'UTF8')
                                        from domain_event_entry
                                        where aggregate_identifier = 'longer' and sequence_number = 1
                                        """)
                                .query(String.class)
                                .single())
                .isEqualTo(
                        "note-pinned 1 "
                                + pinned("longer", "\"minutes\":150,\"colour\":\"GREEN\""));
    }

    @Test
    void decidesNothingWithoutAnEventThatItDoesNotKnow() {
        storedBefore(
                "unknown",
                "note-pinned",
                null,
                pinned("unknown", "\"hours\":2,\"colour\":\"GREEN\""));
        store("unknown", 1, "note-from-elsewhere", null, "{}");

        assertThatThrownBy(() -> commands.send(new PinLonger("unknown", 30)))
                .hasStackTraceContaining("Nobody declared the event note-from-elsewhere");
        // The relay, too, stops before it: what other tests store is to be published.
        takeAway("unknown");
    }

    @Test
    void readsNothingThatANewerVersionWrote() {
        byte[] newer = "{}".getBytes(UTF_8);

        assertThatThrownBy(() -> catalogue.read("note-pinned", "2", newer))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("newer");
    }

    /** Aggregate, replay of a read model, topic: each sees the event as it is today. */
    private void assertEverybodyMeets(NotePinned today) {
        String id = today.id();
        List<? extends DomainEventMessage<?>> replayed = store.readEvents(id).asStream().toList();
        assertThat(replayed).extracting(event -> (Object) event.getPayload()).containsOnly(today);

        projections.forEach(projection -> projection.project(replayed));
        assertThat(textOf("note", id)).isEqualTo(today.toString());

        await().atMost(20, SECONDS)
                .untilAsserted(
                        () -> assertThat(textOf("received_note", id)).isEqualTo(today.toString()));

        assertThat(commands.send(new PinLonger(id, 30), Integer.class))
                .isEqualTo(today.minutes() + 30);
    }

    private static String pinned(String id, String rest) {
        return "{\"unit\":\"31/11131/007\",\"id\":\"" + id + "\"," + rest + "}";
    }

    private void storedBefore(String id, String alias, @Nullable String revision, String json) {
        store(id, 0, alias, revision, json);
    }

    private void store(
            String id, long sequence, String alias, @Nullable String revision, String json) {
        jdbc.sql(
                        """
                        insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                            time_stamp, payload_type, payload_revision, payload, meta_data)
                        values (gen_random_uuid(), ?, ?, 'Pin', '2025-12-10T03:00:00Z', ?, ?,
                            convert_to(?, 'UTF8'), convert_to('{"unit":"31/11131/007"}', 'UTF8'))
                        """)
                .param(id)
                .param(sequence)
                .param(alias)
                .param(revision)
                .param(json)
                .update();
    }

    private void takeAway(String id) {
        jdbc.sql("delete from domain_event_entry where aggregate_identifier = ?")
                .param(id)
                .update();
    }

    private @Nullable String textOf(String table, String id) {
        return jdbc.sql("select text from %s where id = ?".formatted(table))
                .param(id)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private String published(String id) {
        return await().atMost(20, SECONDS)
                .until(
                        () ->
                                topics.published(SampleApplication.TOPIC).stream()
                                        .filter(
                                                record ->
                                                        id.equals(
                                                                record.headers()
                                                                        .get("ce_aggregate")))
                                        .findFirst(),
                        Optional::isPresent)
                .orElseThrow()
                .text();
    }
}
