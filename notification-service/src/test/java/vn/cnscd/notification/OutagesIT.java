package vn.cnscd.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import vn.cnscd.chassis.test.Answer;

class OutagesIT extends RunningService {

    private static final String OPERATOR = "operator@vn";

    /** Circuit breakers stay open for a while; the other tests count on first attempts. */
    @AfterEach
    void everybodyAnswersAgain(TestInfo test) {
        startOnTheFifthDayBeforeTheReportsAreDue();
        String village =
                "31/22999/%03d".formatted(Math.floorMod(test.getDisplayName().hashCode(), 1000));
        REGISTRY.leader(village, "again@example.org");
        opened(village);
        eventuallyTheLetterIs(village, "DELIVERED", null);
    }

    @Test
    void aMailServerThatWasAwayGetsEachLetterOnceWhenItIsBack() {
        String village = "31/22001/001";
        REGISTRY.leader(village, "smtp-down@example.org");
        MAIL.stop();

        opened(village);
        eventuallyTheLetterIs(village, "PENDING", "MAIL_SERVER_UNAVAILABLE");
        eventually(
                () ->
                        assertThat(occasionsIn(village, "team-leader"))
                                .containsExactly("DUE_IN_5_DAYS"));
        MAIL.start();

        eventuallyTheLetterIs(village, "DELIVERED", null);
        assertThat(lettersTo("smtp-down@example.org")).hasSize(1);
    }

    @Test
    void aRegistryThatWasAwayHoldsUpTheLetterButNotTheInbox() {
        String village = "31/22002/001";
        REGISTRY.leader(village, "registry-down@example.org");
        REGISTRY.goDown();

        opened(village);
        eventually(() -> assertTheLetterIs(village, "PENDING", "REGISTRY_UNAVAILABLE"));
        eventually(
                () ->
                        assertThat(occasionsIn(village, "team-leader"))
                                .containsExactly("DUE_IN_5_DAYS"));
        assertThat(lettersTo("registry-down@example.org")).isEmpty();
        REGISTRY.comeBack();

        eventuallyTheLetterIs(village, "DELIVERED", null);
        assertThat(lettersTo("registry-down@example.org")).hasSize(1);
    }

    @Test
    void aLetterThatWaitedUntilTheReportWasSubmittedIsNotSent() {
        String village = "31/22003/001";
        REGISTRY.leader(village, "settled@example.org");
        REGISTRY.goDown();
        opened(village);
        eventually(() -> assertTheLetterIs(village, "PENDING", "REGISTRY_UNAVAILABLE"));

        submitted(village, 1);
        REGISTRY.comeBack();
        clock.advance(Duration.ofHours(1));

        eventuallyTheLetterIs(village, "SKIPPED", "REPORT_SETTLED");
        assertThat(lettersTo("settled@example.org")).isEmpty();
    }

    @Test
    void withoutAKnownAddressTheLetterIsSkipped() {
        String village = "31/22004/001";

        opened(village);

        eventuallyTheLetterIs(village, "SKIPPED", "NO_ADDRESS");
    }

    @Test
    void whatWasGivenUpIsShownToOperatorsAndCanBeRetried() {
        String village = "31/22005/001";
        REGISTRY.leader(village, "not an address");
        opened(village);
        eventuallyTheLetterIs(village, "FAILED", "ADDRESS_INVALID");

        Answer failed =
                api.as(OPERATOR).get("/api/v1/provinces/31/communes/22005/deliveries?state=FAILED");
        assertThat(failed.status()).isEqualTo(200);
        assertThat(failed.at("/items")).hasSize(1);
        var item = failed.at("/items/0");
        assertThat(item.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "notification",
                        "unit",
                        "channel",
                        "state",
                        "attempts",
                        "lastFailure",
                        "nextAttemptAt",
                        "createdAt");
        assertThat(item.at("/unit").asString()).isEqualTo(village);
        assertThat(item.at("/lastFailure").asString()).isEqualTo("ADDRESS_INVALID");
        assertThat(failed.text()).doesNotContain("not an address");

        REGISTRY.leader(village, "corrected@example.org");
        String retry = "/api/v1/vn/deliveries/" + item.at("/id").asString() + "/retry";
        Answer retried = api.as(OPERATOR).post(retry, "");
        assertThat(retried.status()).isEqualTo(200);
        eventuallyTheLetterIs(village, "DELIVERED", null);
        assertThat(lettersTo("corrected@example.org")).hasSize(1);

        Answer again = api.as(OPERATOR).post(retry, "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code").asString()).isEqualTo("NOT_FAILED");
    }

    @Test
    void givesUpAfterAWeek() {
        String village = "31/22006/001";
        REGISTRY.leader(village, "week@example.org");
        REGISTRY.goDown();
        opened(village);
        eventually(() -> assertTheLetterIs(village, "PENDING", "REGISTRY_UNAVAILABLE"));

        clock.advance(Duration.ofDays(8));

        eventually(
                () ->
                        assertThat(
                                        jdbc.sql(
                                                        """
                                                        select distinct d.state from delivery d
                                                        join notification n on n.id = d.notification
                                                        where d.unit = ? and channel = 'EMAIL'
                                                          and occasion = 'DUE_IN_5_DAYS'
                                                        """)
                                                .param(village)
                                                .query(String.class)
                                                .list())
                                .containsExactly("FAILED"));
    }

    @Test
    void anUnknownDeliveryOrOneOfAnotherUnitIsNotFound() {
        String village = "31/22007/001";
        opened(village);
        eventuallyTheLetterIs(village, "SKIPPED", "NO_ADDRESS");
        Object id = delivery(village, "EMAIL").get("id");

        assertThat(retryStatus("/api/v1/provinces/30/deliveries/" + id)).isEqualTo(404);
        assertThat(retryStatus("/api/v1/vn/deliveries/" + new UUID(0, 1))).isEqualTo(404);
        assertThat(retryStatus("/api/v1/vn/deliveries/not-an-id")).isEqualTo(400);
        assertThat(retryStatus("/api/v1/provinces/31/deliveries/" + id)).isEqualTo(409);
    }

    private int retryStatus(String delivery) {
        return api.as(OPERATOR).post(delivery + "/retry", "").status();
    }
}
