package vn.cnscd.acceptance;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.TestTokens;
import vn.cnscd.local.LocalPlatform;
import vn.cnscd.local.layout.Ports;
import vn.cnscd.local.layout.ServiceModule;
import vn.cnscd.local.layout.Topics;

/** How events move between the services, as operators see it on the management ports. */
final class EventFlow {

    private final LocalPlatform platform;

    EventFlow(LocalPlatform platform) {
        this.platform = platform;
    }

    /** Waits until everything is published and read to the end, and nothing was left out. */
    void awaitRest() {
        await().atMost(180, SECONDS)
                .pollInterval(250, MILLISECONDS)
                .untilAsserted(
                        () -> {
                            var ends = new HashMap<String, Map<Integer, Long>>();
                            for (ServiceModule service : ServiceModule.values()) {
                                if (service.database().isPresent()) {
                                    assertAtRest(of(service, platform.ports()), ends);
                                }
                            }
                        });
    }

    /** Whether an instance is the one that publishes. */
    boolean isLeader(ServiceModule service, Ports ports) {
        return of(service, ports).at("/publishes").asBoolean();
    }

    private void assertAtRest(Answer flow, Map<String, Map<Integer, Long>> ends) {
        assertThat(flow.at("/waiting").asLong()).as(flow.toString()).isZero();
        assertThat(flow.at("/poisoned").size()).as(flow.toString()).isZero();
        for (JsonNode read : flow.at("/projections")) {
            var topic = read.at("/topic").asString();
            long end = ends.computeIfAbsent(topic, this::ends).get(read.at("/partition").asInt());
            assertThat(read.at("/next_offset").asLong()).as(read.toString()).isEqualTo(end);
        }
        assertThat(flow.at("/projections").size() % Topics.PARTITIONS)
                .as("every partition is read: %s", flow)
                .isZero();
    }

    private Map<Integer, Long> ends(String topic) {
        return new RawTopic(platform.kafkaBootstrapServers(), topic).ends();
    }

    private static Answer of(ServiceModule service, Ports ports) {
        var url = "http://127.0.0.1:" + ports.managementOf(service);
        var answer = new ApiClient(() -> url, new TestTokens()).get("/actuator/eventflow");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }
}
