package vn.cnscd.reporting.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;

/**
 * Of changes that are decided on the same version one wins; the others are told what happened. Who
 * says no version never loses to a race.
 */
@ReportingIT
class ConcurrentChangesIT {
    private static final int WRITERS = 16;
    private static final UnitPath COMMUNE = new UnitPath("65/00001");

    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void aCommune() {
        clock.set(MutableClock.START);
        world.unit(COMMUNE.value());
        world.settle();
    }

    @RepeatedTest(3)
    void statisticsAreStatedByOneOfThoseWhoSawTheSame() throws Exception {
        String resource = url("statistics/2025-Q4");
        String seen = office().get(resource).header("ETag").orElseThrow();
        var answers =
                AtOnce.send(
                        WRITERS,
                        i -> office().header("If-Match", seen).put(resource, rate(next(seen, i))));

        assertOneWins(answers, "StatisticsStated");
        int winner = indexOfWinner(answers);
        var stands = office().get(resource);
        assertThat(stands.at("/SMARTPHONE_RATE/numerator").asInt()).isEqualTo(next(seen, winner));
        assertThat(stands.header("ETag")).isEqualTo(answers.get(winner).header("ETag"));
    }

    @RepeatedTest(3)
    void targetsOfBothScopesAreSetByOneOfThoseWhoSawTheSame() throws Exception {
        String resource = url("targets/2025-Q4");
        String seen = office().get(resource).header("ETag").orElseThrow();
        var answers =
                AtOnce.send(
                        WRITERS,
                        i ->
                                office().header("If-Match", seen)
                                        .put(
                                                resource,
                                                targets(
                                                        i % 2 == 0 ? "UNIT" : "TEAM",
                                                        next(seen, i))));

        assertOneWins(answers, "TargetsSet");
        assertThat(office().get(resource).header("ETag"))
                .isEqualTo(answers.get(indexOfWinner(answers)).header("ETag"));
    }

    @Test
    void aReportIsDecidedOnByOneOfThoseWhoSawTheSame() throws Exception {
        var village = world.unit("65/00001/001");
        world.team(village, 1, "2025-08-26");
        world.settle();
        String report = "/api/v1/" + village.url() + "/reports/2025-Q4";
        String seen =
                office().post(report + "/submission", "{\"narrative\":{}}")
                        .header("ETag")
                        .orElseThrow();
        var answers =
                AtOnce.send(
                        WRITERS,
                        i ->
                                office().header("If-Match", seen)
                                        .post(
                                                report + "/return",
                                                "{\"reason\":\"Lý do %d\"}".formatted(i)));

        assertOneWins(answers, "ReportReturned");
        assertThat(office().get(report).at("/returnReason").asString())
                .isEqualTo("Lý do " + indexOfWinner(answers));
    }

    @Test
    void allAreTakenInSomeOrderWhoeverSawWhat() throws Exception {
        String statistics = url("statistics/2025-11");
        String targets = url("targets/2025-11");
        var answers =
                AtOnce.send(
                        WRITERS,
                        i ->
                                i % 2 == 0
                                        ? office().put(statistics, rate(i))
                                        : office().put(targets, targets("UNIT", i)));

        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(2);
        assertThat(office().get(statistics).header("ETag"))
                .contains("\"%d\"".formatted(WRITERS / 2));
        assertThat(office().get(targets).header("ETag")).contains("\"%d\"".formatted(WRITERS / 2));
    }

    @Test
    void aRetryIsGrantedWhateverItSaw() {
        String resource = url("statistics/2025-12");
        var office = office().header("If-Match", "\"0\"");
        assertThat(office.put(resource, rate(1)).status()).isEqualTo(201);
        var retry = office.put(resource, rate(1));
        assertThat(retry.status()).isEqualTo(200);
        assertThat(retry.header("ETag")).contains("\"1\"");
    }

    private static void assertOneWins(List<Answer> answers, String event) {
        assertThat(answers).extracting(Answer::status).isSubsetOf(200, 201, 412);
        assertThat(answers.stream().filter(answer -> answer.status() != 412)).hasSize(1);
        String won = answers.get(indexOfWinner(answers)).header("ETag").orElseThrow();
        for (Answer answer : answers) {
            if (answer.status() == 412) {
                assertThat(answer.at("/code").asString()).isEqualTo("STALE_VERSION");
                assertThat("\"" + answer.at("/currentVersion").asLong() + "\"").isEqualTo(won);
                assertThat(answer.at("/changes/0/event").asString()).isEqualTo(event);
            }
        }
    }

    private static int indexOfWinner(List<Answer> answers) {
        return answers.stream().map(answer -> answer.status() < 300).toList().indexOf(true);
    }

    /** A number that nobody has stated before in this class. */
    private static int next(String seen, int writer) {
        return Integer.parseInt(seen.replace("\"", "")) * WRITERS + writer;
    }

    private static String rate(int numerator) {
        return "{\"SMARTPHONE_RATE\":{\"numerator\":%d,\"denominator\":1000}}".formatted(numerator);
    }

    private static String targets(String scope, int value) {
        return """
        {"scope":"%s","source":"KH 1","targets":[{"indicator":"TEAMS","comparator":"GE","value":%d}]}"""
                .formatted(scope, value);
    }

    private ApiClient office() {
        return api.as("commune-officer@65-00001");
    }

    private static String url(String resource) {
        return "/api/v1/" + COMMUNE.url() + "/" + resource;
    }
}
