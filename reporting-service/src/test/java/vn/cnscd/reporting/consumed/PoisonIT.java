package vn.cnscd.reporting.consumed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.chassis.test.TestTopics;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.Shown;
import vn.cnscd.reporting.World;

@ReportingIT
class PoisonIT {
    @Autowired private ApiClient api;
    @Autowired private JdbcClient jdbc;
    @Autowired private TestTopics topics;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void now() {
        clock.set(MutableClock.START);
    }

    @Test
    void goesOnWithoutWhatCannotBeReadAndShowsIt() {
        var village = world.unit("64/00001/001");
        var team = world.team(village, 1, "2025-08-26");
        world.record(World.activity(new UUID(64, 1), team, village, "2025-10-05", List.of()));
        for (String body : List.of("no json", "{}", "{\"activityId\":\"x\"}", "[1]", "")) {
            poison(body, PublishedEvent.ACTIVITY_RECORDED.type());
        }
        topics.publishRaw(PublishedEvent.ACTIVITY_TOPIC, "00001", new byte[0], Map.of());
        poison("{}", "vn.cnscd.activity.of-the-future.v9");
        world.record(World.activity(new UUID(64, 2), team, village, "2025-10-06", List.of()));
        world.settle();

        var answer =
                api.as("viewer@64").get("/api/v1/" + village.url() + "/indicators?period=2025-10");
        assertThat(Shown.value(answer, "ACTIVITIES")).isEqualTo("2");
        assertThat(
                        jdbc.sql("select count(*) from poisoned_event where projection = 'figures'")
                                .query(Long.class)
                                .single())
                .isEqualTo(6);
    }

    private void poison(String body, String type) {
        topics.publishRaw(
                PublishedEvent.ACTIVITY_TOPIC,
                "00001",
                body.getBytes(StandardCharsets.UTF_8),
                Map.of(
                        "ce_id",
                                UUID.nameUUIDFromBytes(body.getBytes(StandardCharsets.UTF_8))
                                        .toString(),
                        "ce_type", type,
                        "ce_subject", "64/00001/001",
                        "ce_time", "2025-10-05T00:00:00Z",
                        "ce_sequence", "0",
                        "ce_aggregate", "x"));
    }
}
