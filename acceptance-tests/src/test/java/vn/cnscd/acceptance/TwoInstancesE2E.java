package vn.cnscd.acceptance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cnscd.local.LocalPlatform;
import vn.cnscd.local.layout.Ports;
import vn.cnscd.local.layout.ServiceModule;

/** Two instances of each service share the work; either may come and go at any time. */
@Tag("faults")
@ExtendWith(Platform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoInstancesE2E {

    private static final List<String> FIRST =
            Arrays.stream(ServiceModule.values()).map(ServiceModule::module).toList();

    private final Api api;
    private final Api otherGateway;
    private final LocalPlatform platform;
    private final Ports ports;
    private final Ports otherPorts;
    private final Ledger ledger = new Ledger(new Commune("44", "Quảng Trị", "18901", "Minh Hóa"));
    private final List<String> second = new ArrayList<>();

    TwoInstancesE2E(Api api, LocalPlatform platform) {
        this.api = api;
        this.platform = platform;
        this.ports = platform.ports();
        this.otherPorts = ports.ofSecondInstances();
        this.otherGateway = api.through(URI.create(otherPorts.gatewayUrl()));
    }

    @BeforeAll
    void villagesWithATeamEach() {
        ledger.commune().register(api, platform);
    }

    @AfterEach
    void onlyTheFirstStay() {
        second.forEach(platform::stop);
        second.clear();
    }

    @Test
    void instancesComeAndGoUnderLoad() throws SQLException {
        try (var load = Load.on(ledger, api, otherGateway)) {
            load.awaitAnswers(10);
            startSecond(ServiceModule.values());
            load.awaitAnswers(20);
            second.forEach(platform::kill);
            load.awaitAnswers(20);
            second.forEach(platform::restart);
            load.awaitAnswers(20);
            FIRST.forEach(platform::stop);
            load.awaitAnswers(20);
            FIRST.forEach(platform::restart);
            second.forEach(platform::stop);
            load.awaitAnswers(20);
            load.finish();
        }
        new Recount(platform, api).assertNothingLostOrDoubled(ledger);
    }

    @Test
    void whoeverWaitsGoesOnPublishingWhenTheOneThatPublishesDies() throws SQLException {
        startSecond(ServiceModule.ACTIVITY, ServiceModule.GATEWAY);
        try (var load = Load.on(ledger, api, otherGateway)) {
            load.awaitAnswers(10);
            assertPublishes(ports);
            platform.kill(ServiceModule.ACTIVITY.module());
            assertPublishes(otherPorts);
            load.awaitAnswers(20);
            platform.restart(ServiceModule.ACTIVITY.module());
            platform.kill(second.getFirst());
            assertPublishes(ports);
            load.awaitAnswers(20);
            load.finish();
        }
        new Recount(platform, api).assertNothingLostOrDoubled(ledger);
    }

    private void startSecond(ServiceModule... services) {
        for (ServiceModule service : services) {
            second.add(platform.startSecond(service));
        }
    }

    private void assertPublishes(Ports instance) {
        var flow = new EventFlow(platform);
        await().atMost(60, SECONDS)
                .untilAsserted(
                        () -> assertThat(flow.isLeader(ServiceModule.ACTIVITY, instance)).isTrue());
    }
}
