package vn.cnscd.activity.write.submitactivities;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cnscd.activity.consumed.registry.Team;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * Whether an activity may be recorded: the rule by which its aggregate begins.
 *
 * @param teams those of the teams in question that exist, by code
 * @param villages those of the households' villages that exist
 * @param today the local day
 */
record RecordingRule(Map<String, Team> teams, Set<UnitPath> villages, LocalDate today) {

    /** What stands against it; empty when it may be recorded. */
    Optional<Objection> objection(Draft draft) {
        var activity = draft.recorded();
        var team = teams.get(activity.team());
        if (team == null) {
            return Optional.of(new Objection(Rejection.UNKNOWN_TEAM, "/team"));
        }
        if (!team.active()) {
            return Optional.of(new Objection(Rejection.TEAM_NOT_ACTIVE, "/team"));
        }
        if (activity.heldOn().isAfter(today)) {
            return Optional.of(new Objection(Rejection.HELD_IN_THE_FUTURE, "/heldOn"));
        }
        return strangeVillage(draft);
    }

    private Optional<Objection> strangeVillage(Draft draft) {
        return draft.otherVillages().entrySet().stream()
                .filter(village -> !villages.contains(village.getKey()))
                .map(village -> "/households/" + village.getValue() + "/village")
                .map(pointer -> new Objection(Rejection.OUTSIDE_UNIT, pointer))
                .findFirst();
    }

    /** A reason against it, and where in the item it lies. */
    record Objection(Rejection reason, String pointer) {

        Verdict to(Draft draft) {
            return Verdict.rejected(draft.index(), draft.submittedAs(), reason, pointer);
        }
    }
}
