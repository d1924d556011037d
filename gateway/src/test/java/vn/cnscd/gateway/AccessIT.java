package vn.cnscd.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cnscd.chassis.test.Answer;

class AccessIT extends GatewayTest {

    private static final String[] RESOURCES = {
        "",
        "/children",
        "/teams",
        "/teams/1",
        "/policy",
        "/activities",
        "/activities/a1",
        "/indicators",
        "/indicators/ACTIVITIES/activities",
        "/statistics/2025",
        "/targets/2025",
        "/reports/2025-Q4",
        "/changes",
        "/notifications",
        "/notification-preferences",
        "/deliveries"
    };

    static Stream<String> everyResource() {
        return Stream.of(RESOURCES);
    }

    @ParameterizedTest
    @MethodSource("everyResource")
    void aTokenOfAnotherUnitIsRefusedEverywhereAndNothingIsAsked(String resource) {
        for (String stranger :
                new String[] {
                    "commune-officer@31-10993",
                    "province-officer@92",
                    "team-leader@31-11131-008",
                    "viewer@33"
                }) {
            var answer = gateway.as(stranger).get(COMMUNE + "/villages/007" + resource);

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.at("/code").asString()).isEqualTo("OUTSIDE_UNIT");
            assertThat(answer.text()).doesNotContain(stranger, "backend");
        }
        assertThat(BACKENDS.values()).allSatisfy(backend -> assertThat(backend.asked()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("everyResource")
    void withoutAGoodTokenNothingIsAnswered(String resource) {
        String path = COMMUNE + resource;
        var leader = "commune-officer@31-11131";

        assertRefused(gateway.get(path));
        assertRefused(gateway.withToken(TOKENS.expired(leader)).get(path));
        assertRefused(gateway.withToken(TOKENS.forged(leader)).get(path));
        assertRefused(gateway.withToken("nonsense").get(path));
        assertRefused(gateway.withToken(TOKENS.of("commune-officer@somewhere")).get(path));
        assertThat(BACKENDS.values()).allSatisfy(backend -> assertThat(backend.asked()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "province-officer@31, provinces/31",
        "province-officer@31, provinces/31/communes/11131/villages/007/activities",
        "commune-officer@31-11131, provinces/31/communes/11131/activities",
        "commune-officer@31-11131, provinces/31/communes/11131/villages/007/activities",
        "team-leader@31-11131-007, provinces/31/communes/11131/villages/007/activities",
        "operator@vn, provinces/31/communes/11131/villages/007/activities",
        "operator@vn, vn/indicators",
        "viewer@31, provinces"
    })
    void aTokenReachesItsUnitAndWhatLiesBelow(String who, String path) {
        assertThat(gateway.as(who).get("/api/v1/" + path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"provinces/31", "provinces/31/communes/10993/teams", "vn", "vn/indicators"})
    void aTokenDoesNotReachWhatLiesBesideOrAboveItsUnit(String path) {
        assertThat(system.get("/api/v1/" + path).status()).isEqualTo(403);
    }

    @Test
    void aWriteOutsideTheUnitIsRefusedAsWell() {
        assertThat(system.post("/api/v1/provinces/31/communes/10993/activities", "{}").status())
                .isEqualTo(403);
        assertThat(backend("main/activity").asked()).isEmpty();
    }

    @Test
    void anEncodedOrCrookedPathDoesNotGetAroundTheCheck() {
        for (String path :
                new String[] {
                    "/api/v1/provinces/31/communes/11131/../10993/activities",
                    "/api/v1/provinces/31/communes/11131%2F..%2F10993/activities",
                    "/api/v1/provinces/31/communes/1%31131/activities",
                    "/api/v1//provinces/31/communes/10993/activities",
                    "/api/v1/provinces/31;x=y/communes/10993/activities",
                    "/API/v1/provinces/31/communes/10993/activities"
                }) {
            assertThat(system.get(path).status()).as(path).isIn(400, 403, 404);
        }
        assertThat(BACKENDS.values()).allSatisfy(backend -> assertThat(backend.asked()).isEmpty());
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.at("/code").asString()).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.at("/traceId").asString()).matches("[0-9a-f]{32}");
    }
}
