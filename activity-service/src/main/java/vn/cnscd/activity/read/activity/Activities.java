package vn.cnscd.activity.read.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import vn.cnscd.activity.events.ActivityEvent;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.activity.events.Remark;
import vn.cnscd.activity.events.SubmissionMetadata;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.store.EventCatalogue;
import vn.cnscd.chassis.events.store.EventMetadata;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Reads activities from the event store: what an activity is, its own events say best. */
@Component
public class Activities {

    private static final ObjectReader METADATA =
            EventJson.mapper().readerFor(new TypeReference<Map<String, String>>() {});

    private final JdbcClient jdbc;
    private final EventCatalogue catalogue;

    Activities(JdbcClient jdbc, EventCatalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /**
     * The activity of an id as it stands in a URL below a unit; 404 when it is not of that unit.
     */
    public ActivityStream require(UnitPath unit, String activityId) {
        return ActivityId.parse(activityId)
                .flatMap(id -> Optional.ofNullable(streams(List.of(id)).get(id)))
                .filter(activity -> unit.contains(activity.unit()))
                .orElseThrow(() -> new RequestRefused(CommonRefusal.NOT_FOUND));
    }

    /** The views of many activities as they stand in a list, in the order of the ids. */
    public List<ActivityView> views(Collection<ActivityId> ids, ReadingRights rights) {
        var streams = streams(ids);
        return ids.stream()
                .map(id -> Optional.ofNullable(streams.get(id)).orElseThrow())
                .map(stream -> stream.view(rights).withoutHistory())
                .toList();
    }

    private Map<ActivityId, ActivityStream> streams(Collection<ActivityId> ids) {
        var entries = new LinkedHashMap<ActivityId, List<ActivityStream.Entry>>();
        jdbc.sql(
                        """
                        select sequence_number, payload_type, payload_revision, time_stamp, payload, meta_data
                        from domain_event_entry
                        where aggregate_identifier = any(?)
                        order by aggregate_identifier, sequence_number
                        """)
                .param(ids.stream().map(ActivityId::toString).toArray(String[]::new))
                .query(
                        row -> {
                            var entry = entry(row);
                            entries.computeIfAbsent(
                                            entry.event().activityId(), _ -> new ArrayList<>())
                                    .add(entry);
                        });
        var streams = new LinkedHashMap<ActivityId, ActivityStream>();
        entries.forEach((id, events) -> streams.put(id, new ActivityStream(events)));
        return streams;
    }

    private ActivityStream.Entry entry(ResultSet row) throws SQLException {
        var event =
                catalogue.read(
                        row.getString("payload_type"),
                        row.getString("payload_revision"),
                        row.getBytes("payload"));
        Map<String, String> metadata = METADATA.readValue(row.getBytes("meta_data"));
        return new ActivityStream.Entry(
                row.getLong("sequence_number"),
                (ActivityEvent) event,
                Instant.parse(row.getString("time_stamp")),
                metadata.getOrDefault(EventMetadata.ACTOR, ""),
                metadata.get(SubmissionMetadata.SUBMITTED_AS),
                new Remark(
                        metadata.get(SubmissionMetadata.VENUE),
                        metadata.get(SubmissionMetadata.NOTE)));
    }
}
