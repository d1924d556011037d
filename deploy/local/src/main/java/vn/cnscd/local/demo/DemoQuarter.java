package vn.cnscd.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.time.Period;

/** What the teams of a commune did in a quarter: made up, plausible, the same at every call. */
final class DemoQuarter {

    static final Period PERIOD = Period.of("2025-Q4");

    private static final List<DemoSession> SESSIONS = List.of(DemoSession.values());
    private static final List<String> VENUES =
            List.of("Nhà văn hóa thôn", "Trường tiểu học", "Trạm y tế", "Sân đình", "Khu dân cư");
    private static final List<String> VULNERABLE =
            List.of("ELDERLY", "ELDERLY", "POOR", "NEAR_POOR", "DISABLED", "ETHNIC_MINORITY");
    private static final int DAYS_BETWEEN_SESSIONS = 7;

    private final DemoCommune commune;

    DemoQuarter(DemoCommune commune) {
        this.commune = commune;
    }

    /** Every activity of the commune's team and of the teams of its villages. */
    List<DemoActivity> activities() {
        var activities = new ArrayList<DemoActivity>();
        activities.addAll(serviceDays());
        for (var village : commune.villages()) {
            activities.addAll(sessionsOf(village));
        }
        return activities;
    }

    /** Those that were written down wrongly: one in each fifth village. */
    List<DemoActivity> mistaken() {
        return commune.villages().stream()
                .filter(village -> number(village) % 5 == 2)
                .flatMap(village -> sessionsOf(village).stream().limit(1))
                .toList();
    }

    /** How hard a village's team works, in sessions held for each that could have been. */
    static double diligence(DemoVillage village) {
        return switch (number(village) % 6) {
            case 0 -> 0.35;
            case 3 -> 0.6;
            default -> 0.95;
        };
    }

    static int number(DemoVillage village) {
        return Integer.parseInt(village.path().code());
    }

    /** The commune's monthly day of help with online public services, at its seat. */
    private List<DemoActivity> serviceDays() {
        var random = new Random(commune.path().value().hashCode() * 31L);
        var villages = commune.villages();
        var days = new ArrayList<DemoActivity>();
        for (var month : PERIOD.months()) {
            var households = new ArrayList<DemoActivity.Household>();
            for (var village : villages) {
                int household = 1 + random.nextInt(village.households());
                households.add(household(village, household, village.path().code()));
            }
            days.add(
                    new DemoActivity(
                            "ngay-dvc-" + month,
                            DemoTeam.code(commune.path()),
                            "SERVICE_DAY",
                            List.of("ONLINE_PUBLIC_SERVICE", "EID"),
                            month.firstDay().plusDays(9).toString(),
                            "Trung tâm Phục vụ hành chính công xã",
                            true,
                            6,
                            villages.size() + 10 + random.nextInt(25),
                            households,
                            results(
                                    random,
                                    "ONLINE_DOSSIERS_ASSISTED",
                                    "EID_LEVEL2_ACTIVATED",
                                    15)));
        }
        return days;
    }

    private List<DemoActivity> sessionsOf(DemoVillage village) {
        var random = new Random(village.path().value().hashCode());
        var sessions = new ArrayList<DemoActivity>();
        int begin = random.nextInt(DAYS_BETWEEN_SESSIONS);
        for (LocalDate day = PERIOD.firstDay().plusDays(begin);
                !day.isAfter(PERIOD.lastDay());
                day = day.plusDays(DAYS_BETWEEN_SESSIONS)) {
            if (random.nextDouble() < diligence(village)) {
                sessions.add(session(village, sessions.size() + 1, day, random));
            }
        }
        return sessions;
    }

    private DemoActivity session(DemoVillage village, int number, LocalDate day, Random random) {
        var kind = SESSIONS.get(random.nextInt(SESSIONS.size()));
        var households = new ArrayList<DemoActivity.Household>();
        int guests = kind == DemoSession.BROADCAST ? 0 : kind.leastHouseholds() + random.nextInt(6);
        random.ints(1, village.households() + 1)
                .distinct()
                .limit(guests)
                .forEach(household -> households.add(household(village, household, null)));
        return new DemoActivity(
                village.path().code() + "-2025-" + "%04d".formatted(number),
                DemoTeam.code(village.path()),
                kind.name(),
                kind.topics(),
                day.toString(),
                VENUES.get(random.nextInt(VENUES.size())),
                kind != DemoSession.BROADCAST,
                2 + random.nextInt(3),
                guests + random.nextInt(guests + 12),
                households,
                results(random, kind.firstResult(), kind.secondResult(), guests));
    }

    private static DemoActivity.Household household(
            DemoVillage village, int number, @Nullable String villageCode) {
        // Whether a household is vulnerable belongs to the household, not to the session it comes
        // to.
        int trait = Math.floorMod((village.path() + "/" + number).hashCode(), 100);
        return new DemoActivity.Household(
                "HK-%04d".formatted(number),
                villageCode,
                trait < 24 ? List.of(VULNERABLE.get(trait % VULNERABLE.size())) : List.of());
    }

    private static Map<String, Integer> results(
            Random random, String first, String second, int most) {
        var results = new TreeMap<String, Integer>();
        results.put("PEOPLE_GUIDED", most + random.nextInt(most + 5));
        results.put(first, random.nextInt(most + 1));
        results.put(second, random.nextInt(most / 2 + 1));
        return results;
    }
}
