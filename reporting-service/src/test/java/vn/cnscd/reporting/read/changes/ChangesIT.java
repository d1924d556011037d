package vn.cnscd.reporting.read.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cnscd.chassis.events.readmodel.RebuildEndpoint;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.chassis.test.TestTokens;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;

@ReportingIT
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ChangesIT {
    @LocalServerPort private int port;
    @Autowired private TestTokens tokens;
    @Autowired private MutableClock clock;
    @Autowired private World world;
    @Autowired private RebuildEndpoint operator;

    @BeforeEach
    void now() {
        clock.set(MutableClock.START);
    }

    @Test
    void tellsAtOnceAndAgainWhenSomethingBelowChanged() throws Exception {
        var village = world.unit("51/00001/001");
        world.unit("51");
        var team = world.team(village, 1, "2025-08-26");
        world.settle();
        try (var http = HttpClient.newHttpClient();
                var events = follow(http, new UnitPath("51"), tokens.of("viewer@51"))) {
            assertThat(next(events)).startsWith("{\"unit\":\"51\",\"at\":\"2025-12-10T03:00:00Z\"");
            world.record(World.activity(new UUID(51, 1), team, village, "2025-10-05", List.of()));
            assertThat(next(events)).startsWith("{\"unit\":\"51\"");
        }
    }

    @Test
    void saysNothingOfAnotherUnit() throws Exception {
        var watched = world.unit("52/00001/001");
        var other = world.unit("52/00001/002");
        var ofWatched = world.team(watched, 1, "2025-08-26");
        var ofOther = world.team(other, 1, "2025-08-26");
        world.settle();
        try (var http = HttpClient.newHttpClient();
                var events = follow(http, watched, tokens.of("viewer@52"))) {
            next(events);
            clock.set(MutableClock.START.plusSeconds(1));
            world.record(World.activity(new UUID(52, 1), ofOther, other, "2025-10-05", List.of()));
            world.settle();
            clock.set(MutableClock.START.plusSeconds(2));
            world.record(
                    World.activity(new UUID(52, 2), ofWatched, watched, "2025-10-05", List.of()));
            assertThat(next(events)).contains("2025-12-10T03:00:02Z");
        }
    }

    @Test
    void tellsWhenFiguresWereBuiltAnew() throws Exception {
        var village = world.unit("54/00001/001");
        world.settle();
        try (var http = HttpClient.newHttpClient();
                var events = follow(http, village, tokens.of("viewer@54"))) {
            next(events);
            operator.start();
            assertThat(next(events)).startsWith("{\"unit\":\"54/00001/001\"");
        }
    }

    @Test
    void endsWhenTheTokenDoes() throws Exception {
        var village = world.unit("53/00001/001");
        world.settle();
        String token = tokens.of("viewer@53");
        clock.set(Instant.now().plusSeconds(3700));
        try (var http = HttpClient.newHttpClient();
                var events = follow(http, village, token)) {
            assertThat(events.lines().filter(line -> line.startsWith("data:")))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private BufferedReader follow(HttpClient http, UnitPath unit, String token)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:"
                                                + port
                                                + "/api/v1/"
                                                + unit.url()
                                                + "/changes"))
                        .header("Authorization", "Bearer " + token)
                        .build();
        var response = http.send(request, BodyHandlers.ofInputStream());
        assertThat(response.headers().firstValue("Content-Type"))
                .get()
                .asString()
                .startsWith("text/event-stream");
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    private static String next(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (!line.startsWith("data:")) {
            line = events.readLine();
        }
        return line.substring("data:".length());
    }
}
