package vn.cnscd.reporting.consumed.activity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.cnscd.reporting.consumed.activity.Households.Household;
import vn.cnscd.reporting.consumed.activity.Visits.By;
import vn.cnscd.reporting.consumed.activity.Visits.Reach;
import vn.cnscd.reporting.policy.Indicator;

/**
 * The difference that activities make to figures. Counts add up; a household is counted once in
 * each place and period, however often it was visited, so the difference it makes depends on its
 * other visits.
 */
final class FigureDelta {
    private final Map<Source, Map<Indicator, Long>> flows = new HashMap<>();
    private final Map<Household, Visits> visits = new HashMap<>();

    /** Where counts come from; there are far fewer of these than activities. */
    private record Source(String unit, By by) {}

    /** A figure that counts a household. */
    private record HouseholdCount(Place place, String period, Indicator indicator) {
        void add(Totals totals, long number) {
            totals.add(place, period, indicator, number);
        }
    }

    void add(ActivityFact fact) {
        count(fact, 1);
    }

    void takeBack(ActivityFact fact) {
        count(fact, -1);
    }

    /** What changed about households; empty when none was reached. */
    Map<Household, Visits> visits() {
        return visits;
    }

    /**
     * All that changes.
     *
     * @param before the visits of the households concerned as they were; absent when there was none
     */
    Totals totals(Map<Household, Visits> before) {
        var totals = new Totals();
        flows.forEach((source, amounts) -> addFlows(totals, source, amounts));
        visits.forEach(
                (household, change) -> {
                    var was = before.getOrDefault(household, new Visits());
                    var is = was.plus(change);
                    if (!is.countLike(was)) {
                        households(household, was).forEach(figure -> figure.add(totals, -1));
                        households(household, is).forEach(figure -> figure.add(totals, 1));
                    }
                });
        return totals;
    }

    private void count(ActivityFact fact, int sign) {
        if (!fact.counted()) {
            return;
        }
        var by =
                new By(
                        Objects.requireNonNull(fact.team()),
                        Objects.requireNonNull(fact.heldOn()).withDayOfMonth(1));
        var amounts =
                flows.computeIfAbsent(
                        new Source(fact.unit(), by), source -> new EnumMap<>(Indicator.class));
        for (int i = 0; i < fact.indicators().size(); i++) {
            amounts.merge(fact.indicators().get(i), sign * fact.amounts().get(i), Long::sum);
        }
        for (int i = 0; i < fact.villages().size(); i++) {
            visits.computeIfAbsent(
                            new Household(fact.villages().get(i), fact.pseudonyms().get(i)),
                            household -> new Visits())
                    .add(by, new Reach(sign, fact.guided().get(i) ? sign : 0));
        }
    }

    private static void addFlows(Totals totals, Source source, Map<Indicator, Long> amounts) {
        var places = places(source.unit(), source.by().team()).toList();
        for (String period : Totals.periodsOf(source.by().month())) {
            for (Place place : places) {
                amounts.forEach(
                        (indicator, amount) -> totals.add(place, period, indicator, amount));
            }
        }
    }

    /** The figures in which a household with these visits is counted. */
    private static Set<HouseholdCount> households(Household household, Visits visits) {
        var counts = new HashSet<HouseholdCount>();
        visits.reached()
                .forEach(
                        (by, reach) -> {
                            if (reach.supported() > 0) {
                                count(counts, household, by, Indicator.HOUSEHOLDS_SUPPORTED);
                            }
                            if (reach.guided() > 0) {
                                count(
                                        counts,
                                        household,
                                        by,
                                        Indicator.VULNERABLE_HOUSEHOLDS_GUIDED);
                            }
                        });
        return counts;
    }

    private static void count(
            Set<HouseholdCount> counts, Household household, By by, Indicator indicator) {
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
