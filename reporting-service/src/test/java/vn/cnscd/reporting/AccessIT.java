package vn.cnscd.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.chassis.test.TestTokens;

/** Who may call what, of which unit. */
@ReportingIT
class AccessIT {
    private static final String COMMUNE = "/api/v1/provinces/61/communes/00001";
    private static final Set<String> PROPOSING =
            Set.of("team-leader", "commune-officer", "commune-chair", "province-officer");
    private static final String VILLAGE = COMMUNE + "/villages/001";
    private static final Set<String> EVERYONE =
            Set.of(
                    "province-officer",
                    "commune-officer",
                    "commune-chair",
                    "police-officer",
                    "team-leader",
                    "team-member",
                    "commune-system",
                    "viewer",
                    "operator",
                    "service");

    @Autowired private ApiClient api;
    @Autowired private TestTokens tokens;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void someUnits() {
        clock.set(MutableClock.START);
        world.unit("61");
        world.unit("61/00001");
        world.unit("61/00001/001");
    }

    static Stream<Route> routes() {
        String statistics = "{\"SMARTPHONE_RATE\":{\"numerator\":1,\"denominator\":2}}";
        String targets =
                """
                {"scope":"UNIT","targets":[{"indicator":"ACTIVITIES","comparator":"GE","value":1}],"source":"KH 1"}
                """;
        String narrative = "{\"narrative\":{}}";
        String request =
                """
                {"title":"Sau bão","question":"Bao nhiêu hộ?","dueOn":"2025-12-20"}
                """;
        String reason = "{\"reason\":\"Thiếu\"}";
        return Stream.of(
                new Route("GET", VILLAGE + "/indicators?period=2025-Q4", null, EVERYONE),
                new Route(
                        "GET", COMMUNE + "/indicators?period=2025-Q4&by=children", null, EVERYONE),
                new Route("GET", COMMUNE + "/statistics/2025-Q4", null, EVERYONE),
                new Route("GET", COMMUNE + "/targets/2025-Q4", null, EVERYONE),
                new Route("GET", COMMUNE + "/catalogue", null, EVERYONE),
                new Route("GET", COMMUNE + "/ranking?period=2025-Q4", null, EVERYONE),
                new Route(
                        "PUT",
                        COMMUNE + "/scoring",
                        """
                        {"parts":[{"indicator":"ACTIVITIES","weight":1,"goal":4}],"source":"KH 1"}
                        """,
                        Set.of("province-officer", "commune-officer")),
                new Route("GET", COMMUNE + "/commendations", null, PROPOSING),
                new Route("GET", COMMUNE + "/practices", null, PROPOSING),
                new Route(
                        "PUT",
                        COMMUNE + "/commendations/khen-1",
                        """
                        {"title":"Tổ một","text":"60 hộ","team":"61-00001-001-1"}
                        """,
                        PROPOSING),
                new Route(
                        "PUT",
                        COMMUNE + "/practices/cho-so",
                        """
                        {"title":"Chợ số","text":"Mã QR ở từng sạp"}
                        """,
                        PROPOSING),
                new Route(
                        "POST",
                        COMMUNE + "/commendations/khen-1/approval",
                        """
                        {"decision":{"decisionNumber":"1/QĐ","decidedOn":"2025-12-01","decidedBy":"Chủ tịch"}}
                        """,
                        Set.of("commune-chair", "province-officer")),
                new Route(
                        "POST",
                        COMMUNE + "/commendations/khen-1/rejection",
                        reason,
                        Set.of("commune-chair", "province-officer")),
                new Route(
                        "POST",
                        COMMUNE + "/practices/cho-so/approval",
                        "",
                        Set.of("province-officer")),
                new Route(
                        "POST",
                        COMMUNE + "/practices/cho-so/rejection",
                        reason,
                        Set.of("province-officer")),
                new Route(
                        "GET",
                        COMMUNE + "/statistics/2025-Q4/versions",
                        null,
                        Set.of("province-officer", "commune-officer", "commune-chair")),
                new Route(
                        "GET",
                        COMMUNE + "/indicators/ACTIVITIES/activities?period=2025-Q4",
                        null,
                        EVERYONE),
                new Route(
                        "GET",
                        COMMUNE + "/indicators/export?period=2025-Q4&by=children",
                        null,
                        EVERYONE),
                new Route("GET", COMMUNE + "/report-requests", null, EVERYONE),
                new Route(
                        "GET",
                        COMMUNE + "/reporting-events",
                        null,
                        Set.of("province-officer", "commune-officer", "commune-system")),
                new Route(
                        "PUT",
                        COMMUNE + "/report-requests/dot-xuat",
                        request,
                        Set.of("commune-officer", "province-officer")),
                new Route("GET", COMMUNE + "/reports", null, EVERYONE),
                new Route("GET", COMMUNE + "/reports/2025-Q4", null, EVERYONE),
                new Route("GET", COMMUNE + "/reports/2025-Q4/completeness", null, EVERYONE),
                new Route(
                        "PUT",
                        COMMUNE + "/statistics/2025-Q4",
                        statistics,
                        Set.of("commune-system", "commune-officer", "province-officer")),
                new Route(
                        "PUT",
                        COMMUNE + "/targets/2025-Q4",
                        targets,
                        Set.of("commune-officer", "commune-chair", "province-officer")),
                new Route(
                        "POST",
                        COMMUNE + "/reports/2025-Q4/submission",
                        narrative,
                        Set.of("team-leader", "commune-officer")),
                new Route(
                        "POST",
                        VILLAGE + "/reports/2025-Q4/submission",
                        narrative,
                        Set.of("commune-officer")),
                new Route(
                        "POST",
                        VILLAGE + "/reports/2025-Q4/return",
                        reason,
                        Set.of("commune-officer")),
                new Route(
                        "POST",
                        VILLAGE + "/reports/2025-Q4/approval",
                        "",
                        Set.of("commune-officer")),
                new Route(
                        "POST",
                        VILLAGE + "/reports/2025-Q4/lock",
                        "",
                        Set.of("commune-officer", "province-officer")),
                new Route(
                        "POST",
                        COMMUNE + "/reports/2025-Q4/return",
                        reason,
                        Set.of("commune-chair", "province-officer")),
                new Route(
                        "POST",
                        COMMUNE + "/reports/2025-Q4/approval",
                        "",
                        Set.of("commune-chair", "province-officer")),
                new Route(
                        "POST",
                        COMMUNE + "/reports/2025-Q4/lock",
                        "",
                        Set.of("commune-chair", "province-officer")));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void isForItsRolesAlone(Route route) {
        for (String role : EVERYONE) {
            var answer = send(api.as(role + "@61-00001"), route);
            if (route.roles().contains(role)) {
                // Whether a rule of the report's refuses is told elsewhere.
                assertThat(answer.status())
                        .as("%s as %s: %s", route, role, answer)
                        .isIn(200, 201, 409);
            } else {
                assertThat(answer.status()).as("%s as %s: %s", route, role, answer).isEqualTo(403);
                assertThat(answer.at("/code").asString()).isEqualTo("ROLE_NOT_ALLOWED");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void isForItsSubtreeAlone(Route route) {
        for (String unit : Set.of("61-00002", "62", "61-00001-002")) {
            for (String role : route.roles()) {
                var answer = send(api.as(role + "@" + unit), route);
                assertThat(answer.status()).as("%s as %s@%s", route, role, unit).isEqualTo(403);
                assertThat(answer.at("/code").asString()).isEqualTo("OUTSIDE_UNIT");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void wantsAGoodToken(Route route) {
        String role = route.roles().iterator().next() + "@61-00001";
        for (ApiClient nobody :
                Set.of(
                        api.anonymous(),
                        api.withToken(tokens.expired(role)),
                        api.withToken(tokens.forged(role)),
                        api.withToken("x.y.z"))) {
            assertThat(send(nobody, route).status()).isEqualTo(401);
        }
    }

    private static Answer send(ApiClient client, Route route) {
        return route.body() == null
                ? client.get(route.path())
                : client.send(
                        route.method(),
                        route.path(),
                        "application/json",
                        route.body().getBytes(StandardCharsets.UTF_8));
    }

    record Route(String method, String path, @Nullable String body, Set<String> roles) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
