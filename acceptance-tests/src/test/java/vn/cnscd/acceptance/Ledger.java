package vn.cnscd.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import vn.cnscd.chassis.test.Answer;

/** What the clients of a commune have submitted, and what they were told. */
final class Ledger {

    private final Commune commune;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Receipt> receipts = new HashMap<>();
    private final Set<String> voided = new HashSet<>();

    Ledger(Commune commune) {
        this.commune = commune;
    }

    Commune commune() {
        return commune;
    }

    /** The next activities to submit, of all villages in turn; no activity comes twice. */
    synchronized List<Map<String, Object>> next(int size) {
        var villages = commune.villages();
        var batch = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < size; i++) {
            int n = entries.size();
            var village = villages.get(n % villages.size());
            var activity = Submission.activity(village, n);
            entries.add(new Entry(village, n, (String) activity.get("id")));
            batch.add(activity);
        }
        return batch;
    }

    /** Notes the verdicts on activities that were submitted, and fails when one can't be right. */
    synchronized void note(List<Map<String, Object>> submitted, Answer answer) {
        assertThat(answer.at("/items").size()).isEqualTo(submitted.size());
        for (int i = 0; i < submitted.size(); i++) {
            JsonNode item = answer.at("/items/" + i);
            String id = (String) submitted.get(i).get("id");
            assertThat(item.at("/id").asString()).isEqualTo(id);
            assertThat(item.at("/status").asString())
                    .as("verdict on what nobody else submits: %s", item)
                    .isIn("ACCEPTED", "DUPLICATE");
            var receipt = Receipt.of(item);
            var first = receipts.putIfAbsent(id, receipt);
            assertThat(first).as("the first receipt of " + id).isIn(null, receipt);
        }
    }

    /** Notes that an activity does not count any more. */
    synchronized void noteVoid(String id) {
        voided.add(id);
    }

    synchronized int size() {
        return entries.size();
    }

    synchronized Map<String, Receipt> receipts() {
        return Map.copyOf(receipts);
    }

    synchronized Set<String> voided() {
        return Set.copyOf(voided);
    }

    /** The ids of all activities that clients wanted to submit. */
    synchronized List<String> submitted() {
        return entries.stream().map(Entry::id).toList();
    }

    /** The figures of the commune, and so of its province, counted without the platform. */
    Map<String, Long> figures() {
        return figures(entry -> true);
    }

    Map<String, Long> figures(Village village) {
        return figures(entry -> entry.village().equals(village));
    }

    private synchronized Map<String, Long> figures(Predicate<Entry> which) {
        var counted = new Submission();
        entries.stream()
                .filter(which)
                .filter(entry -> !voided.contains(entry.id()))
                .forEach(entry -> counted.with(entry.village(), entry.n()));
        return counted.figures();
    }

    /** What a client keeps as proof that an activity was accepted. */
    record Receipt(String activityId, Instant acceptedAt) {

        static Receipt of(JsonNode item) {
            return new Receipt(
                    item.at("/activityId").asString(),
                    Instant.parse(item.at("/acceptedAt").asString()));
        }
    }

    private record Entry(Village village, int n, String id) {}
}
