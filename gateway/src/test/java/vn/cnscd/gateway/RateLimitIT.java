package vn.cnscd.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;

@TestPropertySource(
        properties = {"cnscd.gateway.rate-limit.per-second=1", "cnscd.gateway.rate-limit.burst=5"})
class RateLimitIT extends GatewayTest {

    @Test
    void aClientThatAsksTooMuchIsSlowedDownAndNobodyElse() {
        var greedy = gateway.as("commune-system@31-10993");
        String path = "/api/v1/provinces/31/communes/10993/activities";

        var refused = askUntilRefused(greedy, path, 200);

        assertThat(refused.at("/code").asString()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(refused.header("Retry-After")).contains("1");
        assertThat(system.get(COMMUNE + "/activities").status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(5)).until(() -> greedy.get(path).status() == 200);
    }

    @Test
    void withoutAValidTokenTheNetworkAddressCounts() {
        askUntilRefused(gateway.withToken("nonsense"), COMMUNE, 401);
    }

    private static Answer askUntilRefused(ApiClient client, String path, int before) {
        for (int i = 0; i < 20; i++) {
            var answer = client.get(path);
            if (answer.status() == 429) {
                return answer;
            }
            assertThat(answer.status()).isEqualTo(before);
        }
        throw new AssertionError("never refused");
    }
}
