package vn.cnscd.reporting.read.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.activity.ActivityRecordedV1;
import vn.cnscd.contracts.activity.ActivityVoidedV1;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.TeamEstablishedV1;
import vn.cnscd.contracts.registry.UnitDescribedV1;
import vn.cnscd.reporting.World;

/** A history of events, and what somebody knows who has heard it up to some instant. */
final class Told {
    private final List<Event> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    private record Event(
            Instant at, PublishedEvent word, UnitPath unit, Object body, String of, long number) {}

    /** What is known of units, teams and activities. */
    record Knowledge(
            Map<UnitPath, UnitDescribedV1> units,
            Map<String, TeamEstablishedV1> teams,
            Map<UUID, ActivityRecordedV1> activities) {

        long teamsIn(UnitPath unit, LocalDate day) {
            return teams.values().stream()
                    .filter(team -> unit.contains(team.unit()) && !team.decidedOn().isAfter(day))
                    .count();
        }

        /** Whether there is such a unit on one of the days. */
        boolean stands(UnitPath path, LocalDate first, LocalDate last) {
            var unit = units.get(path);
            return unit != null
                    && (unit.validTo() == null || !unit.validTo().isBefore(first))
                    && (unit.predecessors() == null || !unit.validFrom().isAfter(last));
        }

        long villagesIn(UnitPath unit, LocalDate day) {
            return villages(unit, day).count();
        }

        long villagesWithTeamIn(UnitPath unit, LocalDate day) {
            return villages(unit, day).filter(each -> teamsIn(each, day) > 0).count();
        }

        private Stream<UnitPath> villages(UnitPath unit, LocalDate day) {
            return units.keySet().stream()
                    .filter(each -> each.level() == UnitLevel.VILLAGE && unit.contains(each))
                    .filter(each -> stands(each, day, day));
        }

        /** Of the unit, else of those below it if all are known. */
        @Nullable Long householdsIn(UnitPath unit, LocalDate day) {
            var known = units.get(unit);
            if (known == null || !stands(unit, day, day)) {
                return null;
            }
            if (known.households() != null) {
                return known.households().longValue();
            }
            var below =
                    units.keySet().stream()
                            .filter(each -> each.parent().filter(unit::equals).isPresent())
                            .filter(each -> stands(each, day, day))
                            .map(each -> householdsIn(each, day))
                            .toList();
            return below.isEmpty() || below.stream().anyMatch(Objects::isNull)
                    ? null
                    : below.stream().mapToLong(Long::longValue).sum();
        }
    }

    void at(Instant time, PublishedEvent word, UnitPath unit, Object body, String of) {
        long number = sequences.merge(of, 1L, Long::sum) - 1;
        events.add(new Event(time, word, unit, body, of, number));
    }

    void publish(World world) {
        events.stream()
                .sorted(Comparator.comparing(Event::at))
                .forEach(
                        each ->
                                world.tell(
                                        each.at,
                                        each.word,
                                        each.unit,
                                        each.body,
                                        each.of,
                                        each.number));
    }

    Knowledge before(Instant time) {
        var known = new Knowledge(new TreeMap<>(), new TreeMap<>(), new LinkedHashMap<>());
        events.stream()
                .filter(each -> each.at.isBefore(time))
                .sorted(Comparator.comparingLong(Event::number))
                .forEach(each -> hear(each.body, known));
        return known;
    }

    private static void hear(Object body, Knowledge known) {
        switch (body) {
            case UnitDescribedV1 unit -> known.units.put(unit.unit(), unit);
            case TeamEstablishedV1 team -> known.teams.put(team.team(), team);
            case ActivityRecordedV1 activity ->
                    known.activities.put(activity.activityId(), activity);
            case ActivityVoidedV1 voided -> known.activities.remove(voided.activityId());
            default -> throw new IllegalArgumentException(body.toString());
        }
    }
}
