package vn.cnscd.reporting.consumed.recount;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.cnscd.contracts.activity.ActivityRecordedV1;
import vn.cnscd.contracts.activity.ActivityRecordedV1.Household;
import vn.cnscd.contracts.activity.Topic;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.consumed.recount.Recount.Scope;

/**
 * The figures of a unit, a period and everything in the unit, counted one activity at a time. It
 * shares nothing with the statements that keep the figures, so that both do not err alike.
 */
final class Tally {
    private final UnitPath unit;
    private final Period period;
    private final Map<Cell, Long> sums = new HashMap<>();
    private final Map<Cell, Set<Address>> households = new HashMap<>();

    Tally(UnitPath unit, Period period) {
        this.unit = unit;
        this.period = period;
    }

    /** Counts an activity that stands, as it stands. */
    void count(ActivityRecordedV1 activity) {
        if (!period.calendarWindow().contains(activity.countsOn())) {
            return;
        }
        if (unit.contains(activity.unit())) {
            countAt(Scope.TEAM, activity.team(), activity);
        }
        for (UnitPath place : placesOf(activity.unit())) {
            countAt(scopeOf(place), place.value(), activity);
        }
        for (Household household : activity.households()) {
            reach(household, activity);
        }
    }

    /**
     * Turns the households that were gathered into numbers. What was counted of a commune must all
     * have been counted before.
     */
    void settle() {
        households.forEach((cell, reached) -> add(cell, reached.size()));
        households.clear();
    }

    /** The number of a cell, which is then forgotten; 0 for one that nothing was counted of. */
    long take(Scope scope, String place, String indicator) {
        Long counted = sums.remove(new Cell(scope, place, indicator));
        return counted == null ? 0 : counted;
    }

    /** What was counted and not taken. */
    Map<Cell, Long> left() {
        return sums;
    }

    private void countAt(Scope scope, String place, ActivityRecordedV1 activity) {
        add(new Cell(scope, place, "ACTIVITIES"), 1);
        add(new Cell(scope, place, "PARTICIPANTS"), activity.participants());
        switch (activity.type()) {
            case OUTREACH_SESSION,
                    GUIDANCE_SESSION,
                    SERVICE_DAY,
                    HOUSEHOLD_VISIT,
                    BROADCAST,
                    FESTIVAL ->
                    add(new Cell(scope, place, activity.type() + "S"), 1);
            case TRAINING_CLASS -> {
                add(new Cell(scope, place, "TRAINING_CLASSES"), 1);
                add(new Cell(scope, place, "LEARNERS"), activity.participants());
            }
            case TEAM_TRAINING -> {
                add(new Cell(scope, place, "TEAM_TRAININGS"), 1);
                add(new Cell(scope, place, "TEAM_TRAINEES"), activity.participants());
            }
            case SURVEY, OTHER -> {}
        }
        if (activity.topics().contains(Topic.ONLINE_SAFETY)) {
            add(new Cell(scope, place, "ONLINE_SAFETY_SESSIONS"), 1);
        }
        activity.results()
                .forEach((kind, count) -> add(new Cell(scope, place, kind.name()), count));
    }

    private void reach(Household household, ActivityRecordedV1 activity) {
        boolean guided = activity.inPerson() && !household.vulnerable().isEmpty();
        if (unit.contains(activity.unit())) {
            reach(Scope.TEAM, activity.team(), household, guided);
        }
        for (UnitPath place : placesOf(household.village())) {
            reach(scopeOf(place), place.value(), household, guided);
        }
    }

    private void reach(Scope scope, String place, Household household, boolean guided) {
        var address = new Address(household.village(), household.pseudonym());
        gather(new Cell(scope, place, "HOUSEHOLDS_SUPPORTED"), address);
        if (guided) {
            gather(new Cell(scope, place, "VULNERABLE_HOUSEHOLDS_GUIDED"), address);
        }
    }

    private void gather(Cell cell, Address household) {
        households.computeIfAbsent(cell, none -> new HashSet<>()).add(household);
    }

    private void add(Cell cell, long number) {
        if (number != 0) {
            sums.merge(cell, number, Long::sum);
        }
    }

    /** The places inside the recounted unit that what happens in a unit counts at. */
    private Set<UnitPath> placesOf(UnitPath happened) {
        var places = new HashSet<UnitPath>(Set.of(happened));
        happened.commune().ifPresent(places::add);
        places.removeIf(place -> !unit.contains(place));
        return places;
    }

    private static Scope scopeOf(UnitPath place) {
        return switch (place.level()) {
            case VILLAGE -> Scope.VILLAGE;
            case COMMUNE -> Scope.COMMUNE;
            case PROVINCE, COUNTRY -> Scope.PROVINCE;
        };
    }

    /** What a number stands for. */
    record Cell(Scope scope, String place, String indicator) {}

    private record Address(UnitPath village, String pseudonym) {}
}
