package vn.cnscd.reporting.read.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.activity.ActivityRecordedV1;
import vn.cnscd.contracts.activity.ActivityRecordedV1.Household;
import vn.cnscd.contracts.activity.ActivityType;
import vn.cnscd.contracts.activity.ActivityVoidedV1;
import vn.cnscd.contracts.activity.ResultKind;
import vn.cnscd.contracts.activity.Topic;
import vn.cnscd.contracts.activity.Vulnerability;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.registry.TeamChangedV1;
import vn.cnscd.contracts.registry.TeamEstablishedV1;
import vn.cnscd.contracts.registry.TeamState;
import vn.cnscd.contracts.registry.UnitDescribedV1;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.World;
import vn.cnscd.reporting.policy.NationalIndicator;

/**
 * What happens in a commune of three villages, a step a day, and what anybody who has heard the
 * first days of it would count.
 */
final class History {
    /** The day before the first step. */
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 11, 1);

    private static final LocalDate FIRST_HELD = LocalDate.of(2025, 8, 1);

    private final UnitPath commune;
    private final List<UnitPath> places;
    private final List<Step> steps;
    private final Map<UUID, Integer> versions = new HashMap<>();
    private final Set<UUID> voided = new HashSet<>();
    private final List<UUID> recorded = new ArrayList<>();
    private final Map<UUID, UnitPath> held = new HashMap<>();
    private final int[] teamVersions = new int[4];
    private final Map<Integer, Integer> merged = new LinkedHashMap<>();
    private final List<Told> told = new ArrayList<>();

    /** What was told on a day: that an activity is so, or is void; or that a team is so. */
    private record Told(
            int day,
            UUID activity,
            @Nullable ActivityRecordedV1 is,
            @Nullable TeamChangedV1 team) {}

    /** Something that happens. */
    sealed interface Step {}

    /** A team (0: the commune's) tells of an activity. */
    record Recorded(int team, Held held) implements Step {}

    /** An activity is described anew; which one counts round those that were recorded. */
    record Amended(int which, Held held) implements Step {}

    /** An activity is void. */
    record Voided(int which) implements Step {}

    /** A team has so many members from a day on, or stops. */
    record TeamChanged(int team, int day, int members, boolean active) implements Step {}

    /** A village becomes part of the first. */
    record Merged(int village, int day) implements Step {}

    /**
     * What was done.
     *
     * @param households each lives in one of the three villages; every other one is vulnerable
     */
    record Held(
            int day,
            ActivityType type,
            boolean inPerson,
            int participants,
            List<Integer> households) {}

    History(String commune, List<Step> steps) {
        this.commune = new UnitPath(commune);
        this.places =
                IntStream.rangeClosed(0, 3)
                        .mapToObj(i -> i == 0 ? this.commune : this.commune.child("00" + i))
                        .toList();
        this.steps = steps;
    }

    List<UnitPath> units() {
        return places;
    }

    /** Tells all of it, in its order. */
    History tellTo(World world) {
        world.unit(commune.province().orElseThrow().value());
        for (int i = 0; i < places.size(); i++) {
            var unit = places.get(i);
            world.unit(unit.value());
            world.tell(
                    at(0),
                    PublishedEvent.TEAM_ESTABLISHED,
                    unit,
                    new TeamEstablishedV1(
                            team(i),
                            unit,
                            LocalDate.of(2025, 7, 1),
                            Map.of(MemberRole.LEADER, 3),
                            Map.of()),
                    team(i),
                    0);
            told.add(
                    new Told(
                            0,
                            new UUID(0, 0),
                            null,
                            changed(i, LocalDate.of(2025, 7, 1), 3, TeamState.ACTIVE)));
        }
        for (int day = 1; day <= steps.size(); day++) {
            tell(world, steps.get(day - 1), day);
        }
        return this;
    }

    private void tell(World world, Step step, int day) {
        switch (step) {
            case Recorded(int team, Held what) -> {
                var id = UUID.nameUUIDFromBytes((commune + " " + day).getBytes(UTF_8));
                recorded.add(id);
                held.put(id, places.get(team));
                tell(world, day, id, activity(id, team, what));
            }
            case Amended(int which, Held what) when !recorded.isEmpty() -> {
                var id = recorded.get(which % recorded.size());
                if (!voided.contains(id)) {
                    tell(world, day, id, activity(id, places.indexOf(held.get(id)), what));
                }
            }
            case Voided(int which) when !recorded.isEmpty() -> {
                var id = recorded.get(which % recorded.size());
                if (!voided.contains(id)) {
                    tell(world, day, id, null);
                }
            }
            case TeamChanged(int team, int since, int members, boolean active) -> {
                var change =
                        changed(
                                team,
                                FIRST_HELD.plusDays(since),
                                members,
                                active ? TeamState.ACTIVE : TeamState.SUSPENDED);
                world.tell(
                        at(day),
                        PublishedEvent.TEAM_CHANGED,
                        places.get(team),
                        change,
                        team(team),
                        ++teamVersions[team]);
                told.add(new Told(day, new UUID(0, 0), null, change));
            }
            case Merged(int village, int since) when !merged.containsKey(village) -> {
                merged.put(village, 1);
                var unit = places.get(village);
                world.tell(
                        at(day),
                        PublishedEvent.UNIT_CHANGED,
                        unit,
                        new UnitDescribedV1(
                                unit,
                                "THON",
                                unit.code(),
                                "Thôn " + unit.code(),
                                null,
                                null,
                                null,
                                LocalDate.of(2025, 7, 1),
                                FIRST_HELD.plusDays(since),
                                null,
                                List.of(places.get(1))),
                        "unit/" + unit,
                        1);
            }
            case Amended _, Voided _, Merged _ -> {}
        }
    }

    private void tell(World world, int day, UUID id, @Nullable ActivityRecordedV1 is) {
        int version = versions.merge(id, 0, (before, none) -> before + 1);
        var unit = Objects.requireNonNull(held.get(id));
        world.tell(
                at(day),
                is == null
                        ? PublishedEvent.ACTIVITY_VOIDED
                        : version == 0
                                ? PublishedEvent.ACTIVITY_RECORDED
                                : PublishedEvent.ACTIVITY_AMENDED,
                unit,
                is == null ? new ActivityVoidedV1(id, unit) : is,
                id.toString(),
                version);
        if (is == null) {
            voided.add(id);
        }
        told.add(new Told(day, id, is, null));
    }

    private ActivityRecordedV1 activity(UUID id, int team, Held what) {
        var households = new LinkedHashMap<Integer, Household>();
        for (int household : what.households()) {
            households.put(
                    household,
                    new Household(
                            places.get(1 + household % 3),
                            "h" + household,
                            household % 2 == 0 ? Set.of(Vulnerability.ELDERLY) : Set.of()));
        }
        return new ActivityRecordedV1(
                id,
                team(team),
                places.get(team),
                what.type(),
                what.day() % 2 == 0 ? Set.of(Topic.ONLINE_SAFETY) : Set.of(),
                FIRST_HELD.plusDays(what.day()),
                what.inPerson(),
                1,
                what.participants(),
                List.copyOf(households.values()),
                Map.of(ResultKind.QR_MERCHANTS, what.participants() % 4),
                null);
    }

    private TeamChangedV1 changed(int team, LocalDate since, int members, TeamState state) {
        return new TeamChangedV1(
                team(team),
                places.get(team),
                state,
                since,
                Map.of(MemberRole.LEADER, members),
                Map.of(),
                null);
    }

    private String team(int number) {
        return places.get(number).identifier() + "-1";
    }

    private static Instant at(int day) {
        return FIRST_DAY.plusDays(day).atTime(9, 0).atZone(Period.ZONE).toInstant();
    }

    /** What the activities add up to that count, as far as the first days tell. */
    Map<NationalIndicator, Long> flows(UnitPath unit, Period period, int days) {
        return PlainRecount.ofUnit(unit, period, counting(days));
    }

    /** The same of all that is told, each village with those that became part of it. */
    Map<NationalIndicator, Long> flowsInTodaysBoundaries(UnitPath unit, Period period) {
        if (unit.equals(commune)) {
            return flows(unit, period, steps.size());
        }
        var sum = new EnumMap<NationalIndicator, Long>(NationalIndicator.class);
        int number = places.indexOf(unit);
        for (int village = 1; village <= 3; village++) {
            if (merged.getOrDefault(village, village) == number) {
                flows(places.get(village), period, steps.size())
                        .forEach((code, value) -> sum.merge(code, value, Long::sum));
            }
        }
        return sum;
    }

    long teams(UnitPath unit, Period period, int days) {
        return standing(unit, period, days, team -> 1);
    }

    long members(UnitPath unit, Period period, int days) {
        return standing(unit, period, days, team -> team.membersByRole().get(MemberRole.LEADER));
    }

    private long standing(
            UnitPath unit, Period period, int days, ToLongFunction<TeamChangedV1> number) {
        var last = new HashMap<String, TeamChangedV1>();
        for (Told each : told) {
            var team = each.team();
            if (team != null
                    && each.day() <= days
                    && unit.contains(team.unit())
                    && !team.since().isAfter(period.lastDay())) {
                last.put(team.team(), team);
            }
        }
        return last.values().stream()
                .filter(team -> team.state() == TeamState.ACTIVE)
                .mapToLong(number)
                .sum();
    }

    private Collection<ActivityRecordedV1> counting(int days) {
        var counting = new LinkedHashMap<UUID, ActivityRecordedV1>();
        for (Told each : told) {
            if (each.team() != null || each.day() > days) {
                continue;
            }
            if (each.is() == null) {
                counting.remove(each.activity());
            } else {
                counting.put(each.activity(), each.is());
            }
        }
        return counting.values();
    }
}
