package vn.cnscd.activity.consumed.registry;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.projection.ReceivedEvent;
import vn.cnscd.chassis.events.projection.TopicProjection;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.TeamChangedV1;
import vn.cnscd.contracts.registry.TeamEstablishedV1;
import vn.cnscd.contracts.registry.TeamState;
import vn.cnscd.contracts.registry.UnitDescribedV1;

/** Units and teams that the registry has announced → the tables {@code unit} and {@code team}. */
@Component
class RegistryProjection implements TopicProjection {

    private static final String KEEP_TEAM =
            """
            insert into team as known (code, unit, inactive_from, sequence) values (?, ?, ?, ?)
            on conflict (code) do update set inactive_from = excluded.inactive_from, sequence = excluded.sequence
            where known.sequence < excluded.sequence
            """;

    /** Said once, or the driver is asked for the type of each null. */
    private static final int[] TYPES = {Types.VARCHAR, Types.VARCHAR, Types.DATE, Types.BIGINT};

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

    /** A unit is added once; of a team, the newest event decides, in whatever order they come. */
    @Override
    public void project(List<ReceivedEvent> events) {
        var units = new ArrayList<Object[]>();
        var teams = new ArrayList<@Nullable Object[]>();
        for (ReceivedEvent event : events) {
            switch (event.body(PublishedEvent::recordOf)) {
                case UnitDescribedV1 unit -> units.add(new Object[] {unit.unit().value()});
                case TeamEstablishedV1 team ->
                        teams.add(row(team.team(), team.unit(), null, event));
                case TeamChangedV1 team -> {
                    boolean active = team.state() == TeamState.ACTIVE;
                    teams.add(row(team.team(), team.unit(), active ? null : team.since(), event));
                }
                case null, default -> {}
            }
        }
        jdbc.batchUpdate("insert into unit (path) values (?) on conflict do nothing", units);
        jdbc.batchUpdate(KEEP_TEAM, teams, TYPES);
    }

    private static @Nullable Object[] row(
            String code, UnitPath unit, @Nullable LocalDate inactiveFrom, ReceivedEvent event) {
        return new @Nullable Object[] {code, unit.value(), inactiveFrom, event.sequence()};
    }
}
