package vn.cnscd.reporting.consumed.activity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.cnscd.reporting.consumed.activity.Households.Change;
import vn.cnscd.reporting.consumed.activity.Households.Household;
import vn.cnscd.reporting.consumed.activity.Visits.By;
import vn.cnscd.reporting.consumed.activity.Visits.Source;
import vn.cnscd.reporting.policy.NationalIndicator;

/**
 * The difference that activities make to figures. Counts add up; a household is counted once in
 * each place and period, however often it was visited, so the difference it makes depends on its
 * other visits.
 */
final class FigureDelta {
    private final Map<Source, Map<NationalIndicator, Long>> flows = new HashMap<>();
    private final Map<Household, Visits> reached = new HashMap<>();
    private final Map<Household, Set<Source>> doubted = new HashMap<>();

    /** A figure that counts a household. */
    private record HouseholdCount(Place place, String period, NationalIndicator indicator) {
        void add(Totals totals, long number) {
            totals.add(place, period, indicator, number);
        }
    }

    void add(ActivityFact fact) {
        if (!fact.counted()) {
            return;
        }
        var by = by(fact);
        count(fact, by, 1);
        for (int i = 0; i < fact.villages().size(); i++) {
            reached.computeIfAbsent(household(fact, i), _ -> new Visits())
                    .add(by, fact.guided().get(i));
        }
    }

    /** What counted until now. */
    void takeBack(ActivityFact fact) {
        var by = by(fact);
        count(fact, by, -1);
        var doubt = new Source(fact.unit(), by);
        for (int i = 0; i < fact.villages().size(); i++) {
            doubted.computeIfAbsent(household(fact, i), _ -> new HashSet<>()).add(doubt);
        }
    }

    /** The households that activities reached. */
    Map<Household, Visits> reached() {
        return reached;
    }

    /** The households that activities reached which were taken back. */
    Map<Household, Set<Source>> doubted() {
        return doubted;
    }

    /**
     * All that changes.
     *
     * @param households those whose visits are others now
     */
    Totals totals(Map<Household, Change> households) {
        var totals = new Totals();
        flows.forEach((source, amounts) -> addFlows(totals, source, amounts));
        households.forEach(
                (household, change) -> {
                    counts(household, change.was()).forEach(figure -> figure.add(totals, -1));
                    counts(household, change.is()).forEach(figure -> figure.add(totals, 1));
                });
        return totals;
    }

    private void count(ActivityFact fact, By by, int sign) {
        var amounts =
                flows.computeIfAbsent(
                        new Source(fact.unit(), by),
                        source -> new EnumMap<>(NationalIndicator.class));
        for (int i = 0; i < fact.indicators().size(); i++) {
            amounts.merge(fact.indicators().get(i), sign * fact.amounts().get(i), Long::sum);
        }
    }

    private static By by(ActivityFact fact) {
        return new By(
                Objects.requireNonNull(fact.team()),
                Objects.requireNonNull(fact.heldOn()).withDayOfMonth(1));
    }

    private static Household household(ActivityFact fact, int place) {
        return new Household(fact.villages().get(place), fact.pseudonyms().get(place));
    }

    private static void addFlows(
            Totals totals, Source source, Map<NationalIndicator, Long> amounts) {
        var places = places(source.unit(), source.by().team()).toList();
        for (String period : Totals.periodsOf(source.by().month())) {
            for (Place place : places) {
                amounts.forEach(
                        (indicator, amount) -> totals.add(place, period, indicator, amount));
            }
        }
    }

    /** The figures in which a household with these visits is counted. */
    private static Set<HouseholdCount> counts(Household household, Visits visits) {
        var counts = new HashSet<HouseholdCount>();
        visits.guided()
                .forEach(
                        (by, guided) -> {
                            count(counts, household, by, NationalIndicator.HOUSEHOLDS_SUPPORTED);
                            if (guided) {
                                count(
                                        counts,
                                        household,
                                        by,
                                        NationalIndicator.VULNERABLE_HOUSEHOLDS_GUIDED);
                            }
                        });
        return counts;
    }

    private static void count(
            Set<HouseholdCount> counts, Household household, By by, NationalIndicator indicator) {
        for (String period : Totals.periodsOf(by.month())) {
            places(household.village(), by.team())
                    .map(place -> new HouseholdCount(place, period, indicator))
                    .forEach(counts::add);
        }
    }

    private static Stream<Place> places(String unit, String team) {
        return Stream.concat(Place.ofUnit(unit).stream(), Stream.of(Place.ofTeam(team)));
    }
}
