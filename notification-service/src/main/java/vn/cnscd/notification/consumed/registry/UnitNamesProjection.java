package vn.cnscd.notification.consumed.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.projection.ReceivedEvent;
import vn.cnscd.chassis.events.projection.TopicProjection;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.UnitDescribedV1;

/** Keeps how units are called, for the texts of notifications. */
@Component
class UnitNamesProjection implements TopicProjection {

    private static final Set<String> DESCRIPTIONS =
            Set.of(PublishedEvent.UNIT_REGISTERED.type(), PublishedEvent.UNIT_CHANGED.type());

    private final JdbcTemplate jdbc;

    UnitNamesProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "unit-names";
    }

    @Override
    public Set<String> topics() {
        return Set.of(PublishedEvent.REGISTRY_TOPIC);
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        Map<UnitPath, ReceivedEvent> latest = new LinkedHashMap<>();
        for (ReceivedEvent event : events) {
            if (DESCRIPTIONS.contains(event.type())) {
                latest.merge(
                        event.unit(),
                        event,
                        (one, other) -> other.sequence() > one.sequence() ? other : one);
            }
        }
        List<Object[]> rows = new ArrayList<>(latest.size());
        latest.forEach(
                (unit, event) ->
                        rows.add(
                                new Object[] {
                                    unit.value(),
                                    event.body(UnitDescribedV1.class).fullName(),
                                    event.sequence()
                                }));
        jdbc.batchUpdate(
                """
                insert into unit_name (unit, full_name, sequence) values (?, ?, ?)
                on conflict (unit) do update
                set full_name = excluded.full_name, sequence = excluded.sequence
                where unit_name.sequence < excluded.sequence
                """,
                rows);
    }
}
