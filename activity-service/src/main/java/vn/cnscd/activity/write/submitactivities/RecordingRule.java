package vn.cnscd.activity.write.submitactivities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cnscd.activity.consumed.registry.Registry;
import vn.cnscd.activity.consumed.registry.Team;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/**
 * Whether an activity may be recorded: the rule by which its aggregate begins.
 *
 * @param teams those of the teams in question that exist, by code
 * @param villages those of the households' villages that exist
 * @param today the local day
 */
record RecordingRule(Map<String, Team> teams, Set<UnitPath> villages, LocalDate today) {

    /**
     * Waits a moment for what the drafts name: the registry may have announced it just now, and it
     * is still on its way.
     */
    static void await(Collection<Draft> drafts, Registry registry) {
        registry.await(teams(drafts), villages(drafts));
    }

    /** The rule for these drafts, on what is known of their teams and villages now. */
    static RecordingRule of(Collection<Draft> drafts, Registry registry, Clock clock) {
        return new RecordingRule(
                registry.teams(teams(drafts)),
                registry.knownUnits(villages(drafts)),
                LocalDate.ofInstant(clock.instant(), Period.ZONE));
    }

    private static Set<String> teams(Collection<Draft> drafts) {
        return drafts.stream().map(draft -> draft.recorded().team()).collect(Collectors.toSet());
    }

    private static Set<UnitPath> villages(Collection<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.otherVillages().keySet().stream())
                .collect(Collectors.toSet());
    }

    /** What stands against it; empty when it may be recorded. */
    Optional<Objection> objection(Draft draft) {
        var activity = draft.recorded();
        var team = teams.get(activity.team());
        if (team == null) {
            return Optional.of(new Objection(Rejection.UNKNOWN_TEAM, "/team"));
        }
        if (!team.isActiveOn(activity.heldOn())) {
            return Optional.of(new Objection(Rejection.TEAM_NOT_ACTIVE, "/team"));
        }
        if (activity.heldOn().isAfter(today)) {
            return Optional.of(new Objection(Rejection.HELD_IN_THE_FUTURE, "/heldOn"));
        }
        if (team.countsOn(activity.heldOn()).isEmpty()) {
            return Optional.of(new Objection(Rejection.PERIOD_LOCKED, "/heldOn"));
        }
        return strangeVillage(draft);
    }

    /**
     * The same, counted on the first day that is not closed where that is not the day it was held.
     */
    ActivityRecorded counted(ActivityRecorded activity) {
        return Optional.ofNullable(teams.get(activity.team()))
                .flatMap(team -> team.countsOn(activity.heldOn()))
                .filter(day -> !day.equals(activity.heldOn()))
                .map(activity::countedOn)
                .orElse(activity);
    }

    private Optional<Objection> strangeVillage(Draft draft) {
        for (var village : draft.otherVillages().entrySet()) {
            if (!villages.contains(village.getKey())) {
                String pointer = "/households/" + village.getValue() + "/village";
                return Optional.of(new Objection(Rejection.OUTSIDE_UNIT, pointer));
            }
        }
        return Optional.empty();
    }

    /** A reason against it, and where in the item it lies. */
    record Objection(Rejection reason, String pointer) {

        Verdict to(Draft draft) {
            return Verdict.rejected(draft.index(), draft.submittedAs(), reason, pointer);
        }

        /** The refusal of a request whose item stands at a place of its body. */
        RequestRefused below(String place) {
            return new RequestRefused(reason).at(new InputError(place + pointer, reason.name()));
        }
    }
}
