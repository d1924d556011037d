package vn.cnscd.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.chassis.test.TestTokens;

/** Who may call what: every route, with every role and from every side. */
@ServiceTest
class AccessIT {

    private static final String PROVINCE = "/api/v1/provinces/42";
    private static final String COMMUNE = PROVINCE + "/communes/42101";
    private static final String VILLAGE = COMMUNE + "/villages/001";
    private static final Set<String> EVERYBODY =
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

    private static final Set<String> OFFICE =
            Set.of("province-officer", "commune-officer", "commune-chair");

    @Autowired ApiClient api;
    @Autowired TestTokens tokens;

    /** A call, who may make it, and whether it is about a unit. */
    record Route(String method, String path, Set<String> roles, boolean ofUnit) {}

    static Stream<Route> routes() {
        var reads =
                Stream.of(
                                "",
                                "/children",
                                "/teams",
                                "/teams/1",
                                "/teams/1/decisions",
                                "/policy",
                                "/policy/presets",
                                "/reorganizations",
                                "/areas")
                        .flatMap(
                                resource ->
                                        Stream.of(COMMUNE, VILLAGE).map(unit -> unit + resource))
                        .map(path -> new Route("GET", path, EVERYBODY, true));
        var others =
                Stream.of(
                        new Route(
                                "PUT",
                                COMMUNE + "/teams/1",
                                Set.of("commune-chair", "commune-officer"),
                                true),
                        new Route(
                                "PUT",
                                VILLAGE + "/teams/1",
                                Set.of("commune-chair", "commune-officer"),
                                true),
                        new Route(
                                "GET",
                                VILLAGE + "/teams/1/applications",
                                Set.of(
                                        "province-officer",
                                        "commune-officer",
                                        "commune-chair",
                                        "team-leader"),
                                true),
                        new Route("GET", COMMUNE + "/channels", OFFICE, true),
                        new Route("GET", COMMUNE + "/applications", OFFICE, true),
                        new Route(
                                "GET",
                                COMMUNE + "/registry-events",
                                Set.of("province-officer", "commune-officer", "commune-system"),
                                true),
                        new Route("POST", Given.IMPORTS, Set.of("operator"), false),
                        new Route("GET", "/api/v1/provinces", EVERYBODY, false),
                        new Route(
                                "GET",
                                "/internal/v1/contacts?unit=42/42101/001",
                                Set.of("service"),
                                false));
        return Stream.concat(reads, others);
    }

    @BeforeEach
    void units() {
        Given.units(
                api,
                "42,,TINH,Hà Nam,Tỉnh Hà Nam",
                "42101,42,XA,Kim Bảng,Xã Kim Bảng",
                "001,42101,THON,Một,Thôn Một");
        for (String unit : List.of(COMMUNE, VILLAGE)) {
            assertThat(
                            api.as("commune-chair@42-42101")
                                    .put(unit + "/teams/1", Given.team(5))
                                    .status())
                    .isIn(200, 201);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void isOpenToItsRolesAndToNobodyElse(Route route) {
        for (String role : EVERYBODY) {
            var answer = call(route, api.as(role + "@42-42101"));
            var country = call(route, api.as(role + "@vn"));
            if (route.roles().contains(role)) {
                assertThat(List.of(answer.status(), country.status()))
                        .as(role + " " + route)
                        .containsOnly(200);
            } else {
                assertRefused(answer, 403, "ROLE_NOT_ALLOWED");
                assertRefused(country, 403, "ROLE_NOT_ALLOWED");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void isClosedToOtherUnits(Route route) {
        if (route.ofUnit()) {
            for (String unit : List.of("42-42102", "43", "43-43101", "42-42101-002")) {
                String role = route.roles().contains("viewer") ? "viewer" : "commune-chair";
                assertRefused(call(route, api.as(role + "@" + unit)), 403, "OUTSIDE_UNIT");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void needsAValidToken(Route route) {
        assertRefused(call(route, api.anonymous()), 401, "UNAUTHENTICATED");
        for (String token :
                List.of(tokens.expired("operator@vn"), tokens.forged("operator@vn"), "rubbish")) {
            assertRefused(call(route, api.withToken(token)), 401, "UNAUTHENTICATED");
        }
    }

    private static Answer call(Route route, ApiClient client) {
        return switch (route.method()) {
            case "PUT" ->
                    client.put(route.path(), JsonMapper.shared().writeValueAsString(Given.team(5)));
            case "POST" ->
                    client.post(route.path(), "text/csv", Given.csv("42,,TINH,Hà Nam,Tỉnh Hà Nam"));
            default -> client.get(route.path());
        };
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.at("/code").asString()).isEqualTo(code);
        assertThat(answer.text()).doesNotContain("Kim Bảng", "Nguyễn", "424/QĐ");
    }
}
