package vn.cnscd.activity.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.contracts.activity.ActivityRecordedV1;

/** What is stored as {@link ActivityRecorded} goes out unparsed: its JSON is the contract's. */
class ContractTest {

    private static final JsonMapper JSON = EventJson.mapper();

    @Test
    void theApprovedSampleIsWhatWouldBeStored() throws IOException {
        JsonNode approved = json("/contracts/vn.cnscd.activity.recorded.v1.sample.json");

        assertThat(rewritten(approved, ActivityRecorded.class)).isEqualTo(approved);
        assertThat(rewritten(approved, ActivityRecordedV1.class)).isEqualTo(approved);
    }

    @Test
    void whatIsStoredIsWhatTheContractSays() throws IOException {
        for (String sample : List.of("full", "least")) {
            JsonNode stored = json("/stored-events/activity-recorded/0/" + sample + ".json");

            assertThat(rewritten(stored, ActivityRecordedV1.class)).as(sample).isEqualTo(stored);
        }
    }

    private static JsonNode rewritten(JsonNode json, Class<?> record) {
        return JSON.readTree(JSON.writeValueAsString(JSON.treeToValue(json, record)));
    }

    private JsonNode json(String resource) throws IOException {
        try (var file = getClass().getResourceAsStream(resource)) {
            return JSON.readTree(file);
        }
    }
}
