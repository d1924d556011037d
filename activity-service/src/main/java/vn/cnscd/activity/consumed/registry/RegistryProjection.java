package vn.cnscd.activity.consumed.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.projection.ReceivedEvent;
import vn.cnscd.chassis.events.projection.TopicProjection;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.registry.TeamEstablishedV1;

/** Units and teams that the registry has announced → the tables {@code unit} and {@code team}. */
@Component
class RegistryProjection implements TopicProjection {

    private final JdbcTemplate jdbc;

    RegistryProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "registry";
    }

    @Override
    public Set<String> topics() {
        return Set.of(PublishedEvent.REGISTRY_TOPIC);
    }

    /**
     * Both kinds of rows are added once and never changed by these events, so order is no matter.
     */
    @Override
    public void project(List<ReceivedEvent> events) {
        var units = new ArrayList<Object[]>();
        var teams = new ArrayList<Object[]>();
        for (ReceivedEvent event : events) {
            if (event.type().equals(PublishedEvent.UNIT_REGISTERED.type())) {
                units.add(new Object[] {event.unit().value()});
            } else if (event.type().equals(PublishedEvent.TEAM_ESTABLISHED.type())) {
                var team = event.body(TeamEstablishedV1.class);
                teams.add(new Object[] {team.team(), team.unit().value()});
            }
        }
        jdbc.batchUpdate("insert into unit (path) values (?) on conflict do nothing", units);
        jdbc.batchUpdate(
                "insert into team (code, unit) values (?, ?) on conflict do nothing", teams);
    }
}
