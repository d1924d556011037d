package vn.cnscd.registry.read.teams;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.registry.events.TeamEvent;
import vn.cnscd.registry.events.TeamEvent.TeamEstablished;

/** Keeps the table {@code team}. */
@Component
class TeamsProjection implements StoreProjection {

    private static final String INSERT =
            """
            insert into team (code, unit, number, decision_number, decided_on, decided_by, members, sequence)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            """;

    private final JdbcTemplate jdbc;

    TeamsProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        var rows = new ArrayList<Object[]>();
        for (EventMessage<?> message : events) {
            if (message instanceof DomainEventMessage<?> stored
                    && stored.getPayload() instanceof TeamEvent event) {
                switch (event) {
                    case TeamEstablished established ->
                            rows.add(row(established, stored.getSequenceNumber()));
                }
            }
        }
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(INSERT, rows);
        }
    }

    private static Object[] row(TeamEstablished event, long sequence) {
        var establishment = event.establishment();
        return new Object[] {
            event.team().toString(),
            event.unit().value(),
            event.team().number(),
            establishment.decisionNumber(),
            establishment.decidedOn(),
            establishment.decidedBy(),
            EventJson.mapper().writeValueAsString(event.members()),
            sequence
        };
    }
}
