package vn.cnscd.benchmarks.national;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import vn.cnscd.benchmarks.platform.Bench;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/**
 * Publishes a country's units and teams, and an activity of each village in each quarter, to the
 * topics: the reporting-service makes figures of them as of any others.
 */
public final class NationalData {

    private static final int HOUSEHOLDS = 250;
    private static final int POPULATION = 900;
    private static final String REGISTRY = "/team-registry-service";
    private static final String ACTIVITY = "/activity-service";
    private static final String UNIT =
            """
            {"unit":"%s","kind":"%s","name":"%s","fullName":"%s","households":%s,"population":%s,"validFrom":"2025-07-01"}""";

    @SuppressWarnings("InlineFormatString") // It reads best on its own.
    private static final String TEAM =
            """
            {"team":"%s","unit":"%s","decidedOn":"%s","membersByRole":{"LEADER":1,"DEPUTY":1,"MEMBER":3}}""";

    @SuppressWarnings("InlineFormatString") // It reads best on its own.
    private static final String RECORDED =
            """
            {"activityId":"%s","team":"%s-1","unit":"%s","type":"%s","topics":["ONLINE_PUBLIC_SERVICE","EID"],\
            "heldOn":"%s","inPerson":true,"facilitators":3,"participants":%d,"households":[\
            {"village":"%s","pseudonym":"%s","vulnerable":["ELDERLY"]},{"village":"%s","pseudonym":"%s","vulnerable":[]}],\
            "results":{"ONLINE_DOSSIERS_ASSISTED":%d,"EID_LEVEL2_ACTIVATED":%d}}""";

    private final Bench bench;
    private final Country country = Country.official();

    public NationalData(Bench bench) {
        this.bench = bench;
    }

    /** Paths of provinces and communes, for questions about them. */
    public List<UnitPath> provinces() {
        return country.provinces().stream().map(Country.Official::path).toList();
    }

    public List<UnitPath> communes() {
        return country.communes().stream().map(Country.Official::path).toList();
    }

    /**
     * Publishes units and teams.
     *
     * @param since the day the teams date from
     */
    public void publishRegistry(LocalDate since) {
        try (var publisher = new Publisher(bench.platform().kafkaBootstrapServers())) {
            country.provinces().forEach(unit -> publish(publisher, unit));
            country.communes().forEach(unit -> publish(publisher, unit));
            for (int commune = 0; commune < country.communes().size(); commune++) {
                publishCommune(publisher, commune, since);
            }
        }
    }

    /** Publishes an activity of each village in each of the quarters; returns how many. */
    public long publishActivities(List<Period> quarters) {
        var random = new SplittableRandom(2);
        long[] published = {0};
        try (var publisher = new Publisher(bench.platform().kafkaBootstrapServers())) {
            for (var quarter : quarters) {
                country.allVillages()
                        .forEach(
                                village -> {
                                    publish(publisher, village, quarter, random);
                                    published[0]++;
                                });
            }
        }
        return published[0];
    }

    private void publishCommune(Publisher publisher, int commune, LocalDate since) {
        for (var village : country.villages(commune)) {
            var name = "Thôn " + village.code();
            var body = UNIT.formatted(village, "THON", name, name, HOUSEHOLDS, POPULATION);
            publishUnit(publisher, village, body);
            publishTeam(publisher, village, 1, since);
        }
        for (int number = 1; number <= country.ownTeams(commune); number++) {
            publishTeam(publisher, country.communes().get(commune).path(), number, since);
        }
    }

    private static void publish(Publisher publisher, Country.Official unit) {
        var body =
                UNIT.formatted(unit.path(), unit.kind(), unit.name(), unit.fullName(), null, null);
        publishUnit(publisher, unit.path(), body);
    }

    private static void publishUnit(Publisher publisher, UnitPath unit, String body) {
        publisher.publish(PublishedEvent.UNIT_REGISTERED, REGISTRY, unit, publisher.newId(), body);
    }

    private static void publishTeam(
            Publisher publisher, UnitPath unit, int number, LocalDate since) {
        var body = TEAM.formatted(unit.identifier() + "-" + number, unit, since);
        publisher.publish(PublishedEvent.TEAM_ESTABLISHED, REGISTRY, unit, publisher.newId(), body);
    }

    private void publish(
            Publisher publisher, UnitPath village, Period quarter, SplittableRandom random) {
        var id = publisher.newId();
        var day = quarter.firstDay().plusDays(random.nextInt(80));
        var heldOn = day.isAfter(bench.today()) ? quarter.firstDay() : day;
        var body =
                RECORDED.formatted(
                        id,
                        village.identifier(),
                        village,
                        random.nextInt(3) == 0 ? "HOUSEHOLD_VISIT" : "GUIDANCE_SESSION",
                        heldOn,
                        10 + random.nextInt(40),
                        village,
                        pseudonym(village, random),
                        village,
                        pseudonym(village, random),
                        random.nextInt(20),
                        random.nextInt(8));
        publisher.publish(PublishedEvent.ACTIVITY_RECORDED, ACTIVITY, village, id, body);
    }

    /** As long as a real one. */
    private static String pseudonym(UnitPath village, SplittableRandom random) {
        return "%s-%09d".formatted(village.identifier(), random.nextInt(HOUSEHOLDS));
    }
}
