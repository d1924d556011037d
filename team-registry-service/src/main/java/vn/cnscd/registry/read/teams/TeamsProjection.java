package vn.cnscd.registry.read.teams;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.contracts.registry.TeamState;
import vn.cnscd.registry.events.Decision;
import vn.cnscd.registry.events.MemberEvent.ApplicationApproved;
import vn.cnscd.registry.events.MemberEvent.LeaveProposed;
import vn.cnscd.registry.events.MemberEvent.LeaveRefused;
import vn.cnscd.registry.events.MemberEvent.LeaveRequested;
import vn.cnscd.registry.events.MemberEvent.LeaveWithdrawn;
import vn.cnscd.registry.events.MemberEvent.MemberLeft;
import vn.cnscd.registry.events.TeamEvent;
import vn.cnscd.registry.events.TeamEvent.TeamConsolidated;
import vn.cnscd.registry.events.TeamEvent.TeamDissolved;
import vn.cnscd.registry.events.TeamEvent.TeamEstablished;
import vn.cnscd.registry.events.TeamEvent.TeamResumed;
import vn.cnscd.registry.events.TeamEvent.TeamSuspended;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.read.teams.Team.Leaving;

/** Keeps the tables {@code team} and {@code team_decision}. */
@Component
class TeamsProjection implements StoreProjection {

    private static final String INSERT =
            """
            insert into team (code, unit, number, decision_number, decided_on, decided_by, members, sequence)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            """;
    private static final String INSERT_DECISION =
            """
            insert into team_decision (team, sequence, kind, decision_number, decided_on, decided_by)
            values (?, ?, ?, ?, ?, ?)
            """;
    private static final String REPLACE_MEMBERS =
            "update team set members = ?::jsonb, leaving = '{}' where code = ?";
    private static final String ADD_MEMBER =
            "update team set members = members || ?::jsonb where code = ?";
    private static final String REMOVE_MEMBER =
            """
            update team set leaving = leaving - ?, members = (
                select coalesce(jsonb_agg(member order by place), '[]')
                from jsonb_array_elements(members) with ordinality as one (member, place)
                where member ->> 'id' <> ?)
            where code = ?
            """;

    private final JdbcTemplate jdbc;

    TeamsProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        var established = new ArrayList<Object[]>();
        var decisions = new ArrayList<Object[]>();
        for (EventMessage<?> message : events) {
            if (message instanceof DomainEventMessage<?> stored
                    && stored.getPayload() instanceof TeamEvent event) {
                long sequence = stored.getSequenceNumber();
                if (event instanceof TeamEstablished first) {
                    established.add(row(first, sequence));
                }
                Decided.by(event).ifPresent(decided -> decisions.add(row(decided, sequence)));
            }
        }
        if (!established.isEmpty()) {
            jdbc.batchUpdate(INSERT, established);
        }
        if (!decisions.isEmpty()) {
            jdbc.batchUpdate(INSERT_DECISION, decisions);
        }
        for (EventMessage<?> message : events) {
            if (message instanceof DomainEventMessage<?> stored
                    && stored.getPayload() instanceof TeamEvent event) {
                change(event, stored.getSequenceNumber());
            }
        }
    }

    private void change(TeamEvent event, long sequence) {
        String code = event.team().toString();
        switch (event) {
            case TeamConsolidated next -> jdbc.update(REPLACE_MEMBERS, json(next.members()), code);
            case TeamSuspended _ -> state(TeamState.SUSPENDED, code);
            case TeamResumed _ -> state(TeamState.ACTIVE, code);
            case TeamDissolved _ -> state(TeamState.DISSOLVED, code);
            case ApplicationApproved approved ->
                    jdbc.update(ADD_MEMBER, json(List.of(approved.member())), code);
            case MemberLeft left -> jdbc.update(REMOVE_MEMBER, left.member(), left.member(), code);
            case LeaveRequested asks -> leaving(asks.member(), Leaving.REQUESTED, code);
            case LeaveProposed asks -> leaving(asks.member(), Leaving.PROPOSED, code);
            case LeaveRefused stays -> stays(stays.member(), code);
            case LeaveWithdrawn stays -> stays(stays.member(), code);
            default -> {
                // What happens to applications is not seen of the team, but it has a new version.
            }
        }
        if (sequence > 0) {
            jdbc.update("update team set sequence = ? where code = ?", sequence, code);
        }
    }

    private void state(TeamState state, String code) {
        jdbc.update("update team set state = ? where code = ?", state.name(), code);
    }

    private void leaving(String member, Leaving leaving, String code) {
        jdbc.update(
                "update team set leaving = leaving || jsonb_build_object(?::text, ?::text) where code = ?",
                member,
                leaving.name(),
                code);
    }

    private void stays(String member, String code) {
        jdbc.update("update team set leaving = leaving - ? where code = ?", member, code);
    }

    private static Object[] row(TeamEstablished event, long sequence) {
        Decision establishment = event.establishment();
        return new Object[] {
            event.team().toString(),
            event.unit().value(),
            event.team().number(),
            establishment.decisionNumber(),
            establishment.decidedOn(),
            establishment.decidedBy(),
            json(event.members()),
            sequence
        };
    }

    private static Object[] row(Decided decided, long sequence) {
        return new Object[] {
            decided.team().toString(),
            sequence,
            decided.kind().name(),
            decided.decision().decisionNumber(),
            decided.decision().decidedOn(),
            decided.decision().decidedBy()
        };
    }

    private static String json(List<TeamMember> members) {
        return EventJson.mapper().writeValueAsString(members);
    }
}
