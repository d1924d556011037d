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
        Map<UnitPath, Named> latest = new LinkedHashMap<>();
        for (ReceivedEvent event : events) {
            if (event.body(PublishedEvent::recordOf) instanceof UnitDescribedV1 unit) {
                var named = new Named(unit.fullName(), event.sequence());
                latest.merge(unit.unit(), named, UnitNamesProjection::later);
            }
        }
        List<Object[]> rows = new ArrayList<>(latest.size());
        latest.forEach(
                (unit, named) ->
                        rows.add(new Object[] {unit.value(), named.fullName(), named.sequence()}));
        jdbc.batchUpdate(
                """
                insert into unit_name (unit, full_name, sequence) values (?, ?, ?)
                on conflict (unit) do update
                set full_name = excluded.full_name, sequence = excluded.sequence
                where unit_name.sequence < excluded.sequence
                """,
                rows);
    }

    private static Named later(Named one, Named other) {
        return other.sequence() > one.sequence() ? other : one;
    }

    private record Named(String fullName, long sequence) {}
}
