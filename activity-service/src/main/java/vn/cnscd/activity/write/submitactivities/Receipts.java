package vn.cnscd.activity.write.submitactivities;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.activity.events.SubmissionMetadata;
import vn.cnscd.chassis.events.EventJson;

/** What the event store says was accepted before. */
@Component
class Receipts {

    private static final ObjectReader METADATA =
            EventJson.mapper().readerFor(new TypeReference<Map<String, String>>() {});

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The receipts of those activities that exist already. */
    Map<ActivityId, Receipt> of(Collection<ActivityId> activities) {
        var receipts = new HashMap<ActivityId, Receipt>();
        jdbc.sql(
                        """
                        select aggregate_identifier, time_stamp, meta_data from domain_event_entry
                        where aggregate_identifier = any(?) and sequence_number = 0
                        """)
                .param(activities.stream().map(ActivityId::toString).toArray(String[]::new))
                .query(
                        row -> {
                            receipts.put(
                                    ActivityId.parse(row.getString(1)).orElseThrow(),
                                    receipt(row.getString(2), row.getBytes(3)));
                        });
        return receipts;
    }

    private static Receipt receipt(String time, byte[] metadata) {
        Map<String, String> said = METADATA.readValue(metadata);
        return new Receipt(said.getOrDefault(SubmissionMetadata.DIGEST, ""), Instant.parse(time));
    }
}
