package vn.cnscd.reporting.read.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.cnscd.contracts.activity.ActivityRecordedV1;
import vn.cnscd.contracts.activity.ActivityRecordedV1.Household;
import vn.cnscd.contracts.activity.ActivityType;
import vn.cnscd.contracts.activity.ResultKind;
import vn.cnscd.contracts.activity.Topic;
import vn.cnscd.contracts.activity.Vulnerability;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Activities of five months from September 2025 on, with few enough households to meet again. */
public final class RandomActivity {
    private static final List<ActivityType> TYPES = List.of(ActivityType.values());

    private RandomActivity() {}

    public static ActivityRecordedV1 of(
            Random random, Map<String, UnitPath> teams, List<UnitPath> villages, int number) {
        return of(random, teams, villages, id(villages.getFirst(), number));
    }

    /** An activity of one of the teams, which reaches households anywhere in the team's commune. */
    public static ActivityRecordedV1 of(
            Random random, Map<String, UnitPath> teams, List<UnitPath> villages, UUID id) {
        var team = List.copyOf(teams.entrySet()).get(random.nextInt(teams.size()));
        var commune = team.getValue().commune().orElseThrow();
        var near = villages.stream().filter(commune::contains).toList();
        var households = new ArrayList<Household>();
        for (int i = random.nextInt(6); i > 0; i--) {
            var why =
                    random.nextInt(3) == 0
                            ? Set.of(Vulnerability.ELDERLY)
                            : Set.<Vulnerability>of();
            var village = near.get(random.nextInt(near.size()));
            households.add(new Household(village, "h" + random.nextInt(8), why));
        }
        var results = new EnumMap<ResultKind, Integer>(ResultKind.class);
        EnumSet.allOf(ResultKind.class).stream()
                .filter(kind -> random.nextInt(3) == 0)
                .forEach(kind -> results.put(kind, random.nextInt(5)));
        var heldOn = LocalDate.of(2025, 9, 1).plusDays(random.nextInt(150));
        // Now and then the day it was held was locked, and it counts later.
        var countedOn = random.nextInt(6) == 0 ? heldOn.plusDays(random.nextInt(90)) : null;
        return new ActivityRecordedV1(
                id,
                team.getKey(),
                team.getValue(),
                TYPES.get(random.nextInt(TYPES.size())),
                random.nextBoolean() ? Set.of(Topic.ONLINE_SAFETY) : Set.of(Topic.EID),
                heldOn,
                random.nextBoolean(),
                1,
                random.nextInt(40),
                households,
                results,
                countedOn);
    }

    /** Each test has a province of its own, whatever its seed. */
    private static UUID id(UnitPath village, int number) {
        return UUID.nameUUIDFromBytes((village + " " + number).getBytes(UTF_8));
    }
}
