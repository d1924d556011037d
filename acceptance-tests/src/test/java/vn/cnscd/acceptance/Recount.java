package vn.cnscd.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.cnscd.acceptance.Ledger.Receipt;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.local.LocalPlatform;

/**
 * Shows that accepted = stored = published = counted, by counting anew: what clients were told, the
 * rows of the event store, the records on the topic, and the figures of every unit.
 */
final class Recount {

    private static final String STORED =
            """
            select event_identifier, aggregate_identifier, sequence_number, time_stamp, payload_type
            from domain_event_entry
            where convert_from(meta_data, 'UTF8')::jsonb ->> 'unit' like ?
            order by transaction_id, global_index
            """;

    private static final Duration ANSWERED = Duration.ofSeconds(60);
    private static final int SERVICE_UNAVAILABLE = 503;
    private static final String RECORDED = "activity-recorded";
    private static final String VOIDED = "activity-voided";

    private final LocalPlatform platform;
    private final Api api;

    Recount(LocalPlatform platform, Api api) {
        this.platform = platform;
        this.api = api;
    }

    /** Waits until events have come to rest everywhere, and fails when one is lost or doubled. */
    void assertNothingLostOrDoubled(Ledger ledger) throws SQLException {
        new EventFlow(platform).awaitRest();
        var stored = stored(ledger);
        assertStoredIsWhatWasAccepted(ledger, stored);
        assertThat(published(ledger))
                .as("what is on the topic, without repetitions, is what is stored, in its order")
                .isEqualTo(stored.stream().map(StoredEvent::identity).toList());
        assertCounted(ledger);
    }

    private static void assertStoredIsWhatWasAccepted(Ledger ledger, List<StoredEvent> stored) {
        var receipts = ledger.receipts();
        assertThat(receipts.keySet())
                .as("every client was answered")
                .isEqualTo(Set.copyOf(ledger.submitted()));
        assertThat(sorted(stored, RECORDED, StoredEvent::receipt))
                .as("stored is what clients have a receipt for, with the time of the receipt")
                .isEqualTo(receipts.values().stream().map(Receipt::toString).sorted().toList());
        assertThat(sorted(stored, VOIDED, StoredEvent::aggregate))
                .as("void is what clients have declared void")
                .isEqualTo(
                        ledger.voided().stream()
                                .map(id -> receipts.get(id).activityId())
                                .sorted()
                                .toList());
        assertThat(stored)
                .as("nothing else is stored")
                .hasSize(receipts.size() + ledger.voided().size());
    }

    /** Sorted, so that two long lists are compared in one pass. */
    private static List<String> sorted(
            List<StoredEvent> stored, String type, Function<StoredEvent, String> what) {
        return stored.stream()
                .filter(event -> event.type().equals(type))
                .map(what)
                .sorted()
                .toList();
    }

    private List<StoredEvent> stored(Ledger ledger) throws SQLException {
        try (var connection = platform.postgres().connect("activity");
                var query = connection.prepareStatement(STORED)) {
            query.setString(1, ledger.commune().path() + "%");
            var events = new ArrayList<StoredEvent>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    events.add(
                            new StoredEvent(
                                    rows.getString(1),
                                    rows.getString(2),
                                    rows.getLong(3),
                                    Instant.parse(rows.getString(4)),
                                    rows.getString(5)));
                }
            }
            return events;
        }
    }

    /** The commune's events in the order of the topic, each where it came first. */
    private List<String> published(Ledger ledger) {
        var topic = new RawTopic(platform.kafkaBootstrapServers(), PublishedEvent.ACTIVITY_TOPIC);
        var seen = new HashSet<String>();
        return topic.records().stream()
                .filter(record -> isOf(ledger.commune(), record))
                .map(Recount::identity)
                .filter(seen::add)
                .toList();
    }

    private static boolean isOf(Commune commune, ConsumerRecord<String, byte[]> record) {
        return RawTopic.header(record, "ce_subject").startsWith(commune.path());
    }

    private static String identity(ConsumerRecord<String, byte[]> record) {
        return "%s %s %s"
                .formatted(
                        RawTopic.header(record, "ce_id"),
                        RawTopic.header(record, "ce_aggregate"),
                        RawTopic.header(record, "ce_sequence"));
    }

    private void assertCounted(Ledger ledger) {
        var commune = ledger.commune();
        for (Village village : commune.villages()) {
            assertFigures(ledger, village.url(), ledger.figures(village));
        }
        assertFigures(ledger, commune.url(), ledger.figures());
        assertFigures(ledger, commune.provinceUrl(), ledger.figures());
    }

    private void assertFigures(Ledger ledger, String unit, Map<String, Long> expected) {
        var viewer = api.as(ledger.commune().viewer());
        // The gateway asks to come again while it tries out a service that has just been away.
        var answer =
                await().atMost(ANSWERED)
                        .until(
                                () -> viewer.get(unit + "/indicators?period=2025-Q4"),
                                given -> given.status() != SERVICE_UNAVAILABLE);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(Figures.of(answer, expected.keySet())).as(unit).isEqualTo(expected);
    }

    private record StoredEvent(
            String id, String aggregate, long sequence, Instant time, String type) {

        String receipt() {
            return new Receipt(aggregate, time).toString();
        }

        String identity() {
            return "%s %s %s".formatted(id, aggregate, sequence);
        }
    }
}
