package vn.cnscd.reporting.read.figures;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.cnscd.contracts.activity.ActivityRecordedV1;
import vn.cnscd.contracts.activity.ActivityRecordedV1.Household;
import vn.cnscd.contracts.activity.ActivityType;
import vn.cnscd.contracts.activity.Topic;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.policy.NationalIndicator;

/** The figures of activities as anybody would count them who has all activities that count. */
final class PlainRecount {
    private PlainRecount() {}

    static Map<NationalIndicator, Long> ofUnit(
            UnitPath unit, Period period, Collection<ActivityRecordedV1> counting) {
        var held = counting.stream().filter(each -> unit.contains(each.unit())).toList();
        return recount(held, counting, period, household -> unit.contains(household.village()));
    }

    static Map<NationalIndicator, Long> ofTeam(
            String team, Period period, Collection<ActivityRecordedV1> counting) {
        var own = counting.stream().filter(each -> each.team().equals(team)).toList();
        return recount(own, own, period, household -> true);
    }

    private static Map<NationalIndicator, Long> recount(
            List<ActivityRecordedV1> held,
            Collection<ActivityRecordedV1> reaching,
            Period period,
            Predicate<Household> lives) {
        var window = period.calendarWindow();
        var figures = new EnumMap<NationalIndicator, Long>(NationalIndicator.class);
        NationalIndicator.FLOWS.forEach(code -> figures.put(code, 0L));
        for (ActivityRecordedV1 each : held) {
            if (window.contains(each.countsOn())) {
                figures.merge(NationalIndicator.ACTIVITIES, 1L, Long::sum);
                figures.merge(
                        NationalIndicator.PARTICIPANTS, (long) each.participants(), Long::sum);
                NationalIndicator.find(each.type() + "S")
                        .ifPresent(code -> figures.merge(code, 1L, Long::sum));
                if (each.type() == ActivityType.TRAINING_CLASS) {
                    figures.merge(NationalIndicator.TRAINING_CLASSES, 1L, Long::sum);
                    figures.merge(
                            NationalIndicator.LEARNERS, (long) each.participants(), Long::sum);
                }
                if (each.type() == ActivityType.TEAM_TRAINING) {
                    figures.merge(
                            NationalIndicator.TEAM_TRAINEES, (long) each.participants(), Long::sum);
                }
                if (each.topics().contains(Topic.ONLINE_SAFETY)) {
                    figures.merge(NationalIndicator.ONLINE_SAFETY_SESSIONS, 1L, Long::sum);
                }
                each.results()
                        .forEach(
                                (kind, n) ->
                                        figures.merge(
                                                NationalIndicator.valueOf(kind.name()),
                                                (long) n,
                                                Long::sum));
            }
        }
        var inWindow = reaching.stream().filter(each -> window.contains(each.countsOn())).toList();
        figures.put(
                NationalIndicator.HOUSEHOLDS_SUPPORTED,
                (long) households(inWindow, lives, false).size());
        figures.put(
                NationalIndicator.VULNERABLE_HOUSEHOLDS_GUIDED,
                (long) households(inWindow, lives, true).size());
        return figures;
    }

    private static Set<String> households(
            List<ActivityRecordedV1> reaching, Predicate<Household> lives, boolean guidedOnly) {
        return reaching.stream()
                .filter(each -> !guidedOnly || each.inPerson())
                .flatMap(each -> each.households().stream())
                .filter(lives)
                .filter(household -> !guidedOnly || !household.vulnerable().isEmpty())
                .map(household -> household.village() + household.pseudonym())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
