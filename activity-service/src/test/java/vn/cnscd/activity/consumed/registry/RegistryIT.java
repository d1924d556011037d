package vn.cnscd.activity.consumed.registry;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.cnscd.activity.RunningService;

class RegistryIT extends RunningService {

    @Test
    void waitsAMomentForATeamThatIsStillOnItsWay() {
        String team = "31-11131-002-3";
        var answer = supplyAsync(() -> submit(item("late-team", team, "")));

        announceTeam(team);

        assertThat(answer)
                .succeedsWithin(Duration.ofSeconds(10))
                .satisfies(verdicts -> assertThat(verdicts.at("/accepted").asInt()).isOne());
    }

    @Test
    void waitsAMomentForAUnitThatIsStillOnItsWay() {
        var answer =
                supplyAsync(() -> api.as("viewer@31").get(PROVINCE + "/communes/11150/activities"));

        announceUnit("31/11150");

        assertThat(answer)
                .succeedsWithin(Duration.ofSeconds(10))
                .satisfies(journal -> assertThat(journal.status()).isEqualTo(200));
    }

    @Test
    void hearsTheSameTwiceWithoutHarm() {
        announceTeam(VILLAGE_TEAM);
        announceUnit("31/11131/001");
        announceTeam("31-11131-002-4");

        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                submit(item("twice-told", "31-11131-002-4", ""))
                                                .at("/rejected")
                                                .asInt()
                                        == 0);
        assertThat(jdbc.sql("select count(*) from poisoned_event").query(Long.class).single())
                .isZero();
    }
}
