package vn.cnscd.activity.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.contracts.activity.ActivityRecordedV1;

/** What is stored as {@link ActivityRecorded} goes out unparsed: its JSON is the contract's. */
class ContractTest {

    private static final List<String> SAMPLES =
            List.of("activity-recorded.json", "activity-recorded-least.json");

    @Test
    void theStoredFormIsThePublishedForm() throws IOException {
        for (String name : SAMPLES) {
            String sample = sample(name);

            assertThat(rewritten(sample, ActivityRecorded.class)).as(name).isEqualTo(sample);
            assertThat(rewritten(sample, ActivityRecordedV1.class)).as(name).isEqualTo(sample);
        }
    }

    private static String rewritten(String json, Class<?> record) {
        return EventJson.mapper().writeValueAsString(EventJson.mapper().readValue(json, record));
    }

    private String sample(String name) throws IOException {
        try (var file = getClass().getResourceAsStream("/samples/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
