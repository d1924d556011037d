package vn.cnscd.registry.read.teams;

import java.util.Optional;
import vn.cnscd.registry.events.Decision;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.TeamEvent;
import vn.cnscd.registry.events.TeamEvent.TeamConsolidated;
import vn.cnscd.registry.events.TeamEvent.TeamDissolved;
import vn.cnscd.registry.events.TeamEvent.TeamEstablished;
import vn.cnscd.registry.events.TeamEvent.TeamResumed;
import vn.cnscd.registry.events.TeamEvent.TeamSuspended;

/** A decision about a team, and what it decided. */
record Decided(TeamCode team, Kind kind, Decision decision) {

    /** What was decided: thành lập, kiện toàn, tạm ngừng, hoạt động trở lại, giải thể. */
    enum Kind {
        ESTABLISHED,
        CONSOLIDATED,
        SUSPENDED,
        RESUMED,
        DISSOLVED
    }

    /** The decision behind an event; empty for what happens without one. */
    static Optional<Decided> by(TeamEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case TeamEstablished team ->
                            new Decided(team.team(), Kind.ESTABLISHED, team.establishment());
                    case TeamConsolidated team ->
                            new Decided(team.team(), Kind.CONSOLIDATED, team.decision());
                    case TeamSuspended team ->
                            new Decided(team.team(), Kind.SUSPENDED, team.decision());
                    case TeamResumed team ->
                            new Decided(team.team(), Kind.RESUMED, team.decision());
                    case TeamDissolved team ->
                            new Decided(team.team(), Kind.DISSOLVED, team.decision());
                    default -> null;
                });
    }
}
