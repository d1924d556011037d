package vn.cnscd.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.TestTokens;

class AccessIT extends RunningService {

    private static final String COMMUNE = "/api/v1/provinces/31/communes/25001";

    @Autowired TestTokens tokens;

    /** A route of this service and the roles that may use it in a commune. */
    enum Route {
        INBOX(
                "GET",
                "/notifications",
                "TEAM_LEADER TEAM_MEMBER COMMUNE_OFFICER COMMUNE_CHAIR PROVINCE_OFFICER"),
        READ(
                "POST",
                "/notifications/" + new UUID(0, 7) + "/read",
                "TEAM_LEADER TEAM_MEMBER COMMUNE_OFFICER COMMUNE_CHAIR PROVINCE_OFFICER"),
        PREFERENCES(
                "GET", "/notification-preferences", "TEAM_LEADER COMMUNE_OFFICER COMMUNE_CHAIR"),
        SET_PREFERENCES(
                "PUT", "/notification-preferences", "TEAM_LEADER COMMUNE_OFFICER COMMUNE_CHAIR"),
        DELIVERIES("GET", "/deliveries?state=FAILED", "OPERATOR PROVINCE_OFFICER"),
        REMIND("POST", "/reminders", "COMMUNE_OFFICER COMMUNE_CHAIR PROVINCE_OFFICER"),
        RETRY("POST", "/deliveries/" + new UUID(0, 7) + "/retry", "OPERATOR");

        private final String method;
        private final String path;
        private final String allowed;

        Route(String method, String path, String allowed) {
            this.method = method;
            this.path = path;
            this.allowed = allowed;
        }

        List<Role> allowed() {
            return Arrays.stream(allowed.split(" ")).map(Role::valueOf).toList();
        }

        Answer call(ApiClient client) {
            boolean hasBody = !method.equals("GET");
            return client.send(
                    method,
                    COMMUNE + path,
                    hasBody ? "application/json" : null,
                    hasBody ? "{}".getBytes(UTF_8) : null);
        }
    }

    static Stream<Arguments> everyRoleOnEveryRoute() {
        return Arrays.stream(Route.values())
                .flatMap(
                        route ->
                                Arrays.stream(Role.values())
                                        .map(role -> Arguments.of(route, role)));
    }

    @ParameterizedTest
    @MethodSource("everyRoleOnEveryRoute")
    void letsInTheRolesThatMay(Route route, Role role) {
        Answer answer = route.call(api.as(name(role) + "@31-25001"));

        if (route.allowed().contains(role)) {
            assertThat(answer.status()).isIn(200, 400, 404);
        } else {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.at("/code").asString()).isEqualTo("ROLE_NOT_ALLOWED");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsOutTokensOfElsewhereAndTokensThatAreNone(Route route) {
        String role = name(route.allowed().getFirst());
        for (String unit : new String[] {"31-25002", "30", "31-25001-001"}) {
            Answer answer = route.call(api.as(role + "@" + unit));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.at("/code").asString()).isEqualTo("OUTSIDE_UNIT");
        }
        String inside = role + "@31-25001";
        assertThat(route.call(api.anonymous()).status()).isEqualTo(401);
        assertThat(route.call(api.withToken(tokens.expired(inside))).status()).isEqualTo(401);
        assertThat(route.call(api.withToken(tokens.forged(inside))).status()).isEqualTo(401);
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
