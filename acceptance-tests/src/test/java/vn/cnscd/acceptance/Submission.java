package vn.cnscd.acceptance;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A quarter of activities of a commune, made by rule, with the figures that follow from it counted
 * by hand.
 */
final class Submission {

    private static final LocalDate START = LocalDate.of(2025, 10, 1);

    private final List<Map<String, Object>> items = new ArrayList<>();
    private final Map<String, Long> sums = new LinkedHashMap<>();
    private final Set<String> households = new HashSet<>();
    private final Set<String> vulnerableInPerson = new HashSet<>();

    /** The n-th activity of a village's team: every one is different, and none needs luck. */
    static Map<String, Object> activity(Village village, int n) {
        return Map.ofEntries(
                entry("id", "quarter-" + village.code() + "-" + n),
                entry("team", village.team()),
                entry("type", n % 3 == 0 ? "HOUSEHOLD_VISIT" : "GUIDANCE_SESSION"),
                entry("topics", List.of("ONLINE_PUBLIC_SERVICE", "EID")),
                entry("heldOn", START.plusDays(n % 70).toString()),
                entry("venue", "Nhà văn hóa thôn"),
                entry("inPerson", n % 2 == 0),
                entry("facilitators", 2),
                entry("participants", 10 + n % 7),
                entry(
                        "households",
                        List.of(household(n % 97, n % 5 == 0), household(1_000 + n % 89, false))),
                entry("results", Map.of("ONLINE_DOSSIERS_ASSISTED", n % 4)));
    }

    private static Map<String, Object> household(int number, boolean vulnerable) {
        return Map.of(
                "ref",
                "HK-%04d".formatted(number),
                "vulnerable",
                vulnerable ? List.of("ELDERLY") : List.of());
    }

    /** Adds an activity and counts it as the catalogue says. */
    Submission with(Village village, int n) {
        Map<String, Object> activity = activity(village, n);
        items.add(activity);
        add("ACTIVITIES", 1);
        add(
                activity.get("type").equals("HOUSEHOLD_VISIT")
                        ? "HOUSEHOLD_VISITS"
                        : "GUIDANCE_SESSIONS",
                1);
        add("PARTICIPANTS", 10 + n % 7);
        add("ONLINE_DOSSIERS_ASSISTED", n % 4);
        households.add(village.code() + "/" + n % 97);
        households.add(village.code() + "/" + (1_000 + n % 89));
        if (n % 2 == 0 && n % 5 == 0) {
            vulnerableInPerson.add(village.code() + "/" + n % 97);
        }
        return this;
    }

    List<Map<String, Object>> items() {
        return items;
    }

    /** The figures of the quarter, counted without the platform. */
    Map<String, Long> figures() {
        var figures = new LinkedHashMap<>(sums);
        figures.put("HOUSEHOLDS_SUPPORTED", (long) households.size());
        figures.put("VULNERABLE_HOUSEHOLDS_GUIDED", (long) vulnerableInPerson.size());
        return figures;
    }

    private void add(String indicator, long count) {
        sums.merge(indicator, count, Long::sum);
    }
}
