package vn.cnscd.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;

/** Every route, asked by those who may not. */
@ExtendWith(Platform.class)
class ScopeE2E {

    private static final String COMMUNE = "/api/v1/provinces/92/communes/31552";
    private static final String VILLAGE = COMMUNE + "/villages/001";
    private static final String ACTIVITY = "/activities/7f2b7b54-3b7c-5a5e-8d0e-111111111111";

    private final Api api;

    ScopeE2E(Api api) {
        this.api = api;
    }

    /**
     * Method, path, and a role that may not even within its own unit; none where every role may
     * read.
     */
    static Stream<Arguments> routes() {
        return Stream.of(
                Arguments.of("GET", VILLAGE, null),
                Arguments.of("GET", COMMUNE + "/children", null),
                Arguments.of("PUT", VILLAGE + "/teams/1", "commune-system"),
                Arguments.of("GET", VILLAGE + "/teams/1", null),
                Arguments.of("GET", COMMUNE + "/teams", null),
                Arguments.of("POST", COMMUNE + "/activities", "viewer"),
                Arguments.of("GET", COMMUNE + "/activities", null),
                Arguments.of("GET", COMMUNE + ACTIVITY, null),
                Arguments.of("POST", COMMUNE + ACTIVITY + "/amendments", "viewer"),
                Arguments.of("POST", COMMUNE + ACTIVITY + "/void", "viewer"),
                Arguments.of("GET", COMMUNE + "/indicators?period=2025-Q4", null),
                Arguments.of("PUT", COMMUNE + "/statistics/2025-Q4", "viewer"),
                Arguments.of("PUT", COMMUNE + "/targets/2025-Q4", "commune-system"),
                Arguments.of("GET", COMMUNE + "/changes", null),
                Arguments.of("GET", VILLAGE + "/reports/2025-Q4", null),
                Arguments.of("POST", VILLAGE + "/reports/2025-Q4/submission", "viewer"),
                Arguments.of("POST", VILLAGE + "/reports/2025-Q4/return", "team-leader"),
                Arguments.of("POST", VILLAGE + "/reports/2025-Q4/approval", "team-leader"),
                Arguments.of("POST", VILLAGE + "/reports/2025-Q4/lock", "commune-chair"),
                Arguments.of("GET", COMMUNE + "/reports/2025-Q4/completeness", null),
                Arguments.of("GET", COMMUNE + "/notifications", null),
                Arguments.of("GET", COMMUNE + "/notification-preferences", null),
                Arguments.of("GET", COMMUNE + "/deliveries?state=FAILED", "viewer"));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void refusesWhoeverIsNobodyHere(String method, String path) {
        assertRefused(send(api.anonymous(), method, path), 401);
        assertRefused(send(api.anonymous().withToken("not.a.token"), method, path), 401);
        assertRefused(send(api.forger("province-officer@92"), method, path), 401);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void refusesTokensOfOtherUnits(String method, String path) {
        assertRefused(send(api.as("commune-officer@92-31528"), method, path), 403);
        assertRefused(send(api.as("province-officer@31"), method, path), 403);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void refusesARoleThatMayNot(String method, String path, @Nullable String role) {
        if (role != null) {
            assertRefused(send(api.as(role + "@92-31552"), method, path), 403);
        }
    }

    private static Answer send(ApiClient caller, String method, String path) {
        boolean hasBody = !method.equals("GET");
        return caller.send(
                method,
                path,
                hasBody ? "application/json" : null,
                hasBody ? "{}".getBytes(StandardCharsets.UTF_8) : null);
    }

    private static void assertRefused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.text())
                .doesNotContain("Exception")
                .doesNotContain("31552/001/")
                .doesNotContain("Nguyễn");
    }
}
