package vn.cnscd.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.TestTokens;

/** Every route against everybody who must not use it. */
class AccessIT extends RunningService {

    @Autowired private TestTokens tokens;

    private String activityId = "";

    /** The routes of this service, each as somebody's call on one activity of the commune. */
    enum Route {
        SUBMIT {
            @Override
            Answer call(ApiClient client, String activityId) {
                return client.post(COMMUNE + "/activities", item("access"));
            }
        },
        LIST {
            @Override
            Answer call(ApiClient client, String activityId) {
                return client.get(COMMUNE + "/activities");
            }
        },
        READ {
            @Override
            Answer call(ApiClient client, String activityId) {
                return client.get(COMMUNE + "/activities/" + activityId);
            }
        },
        AMEND {
            @Override
            Answer call(ApiClient client, String activityId) {
                return client.post(
                        COMMUNE + "/activities/" + activityId + "/amendments",
                        "{\"reason\": \"x\", \"activity\": " + item("secret") + "}");
            }
        },
        VOID {
            @Override
            Answer call(ApiClient client, String activityId) {
                return client.post(
                        COMMUNE + "/activities/" + activityId + "/void", "{\"reason\": \"x\"}");
            }
        };

        abstract Answer call(ApiClient client, String activityId);
    }

    @BeforeAll
    void recordAnActivity() {
        activityId = accepted(item("secret", VILLAGE_TEAM, ", \"note\": \"Nói riêng\""));
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void isClosedToOtherUnits(Route route) {
        for (String stranger :
                new String[] {
                    "commune-system@31-10993",
                    "commune-officer@31-10993",
                    "team-leader@31-11131-001",
                    "province-officer@40"
                }) {
            assertRefused(route.call(api.as(stranger), activityId), 403, "OUTSIDE_UNIT");
        }
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void isClosedToWhoeverDoesNotShowAToken(Route route) {
        assertRefused(route.call(api.anonymous(), activityId), 401, "UNAUTHENTICATED");
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void isClosedToTokensThatAreExpiredForgedOrNone(Route route) {
        var role = "commune-officer@31-11131";
        for (String token : new String[] {tokens.expired(role), tokens.forged(role), "nonsense"}) {
            assertRefused(route.call(api.withToken(token), activityId), 401, "UNAUTHENTICATED");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMIT", "AMEND", "VOID"})
    void isClosedToRolesThatOnlyRead(Route route) {
        for (String reader :
                new String[] {
                    "viewer@31",
                    "operator@vn",
                    "province-officer@31",
                    "commune-chair@31-11131",
                    "police-officer@31-11131",
                    "team-member@31-11131"
                }) {
            assertRefused(route.call(api.as(reader), activityId), 403, "ROLE_NOT_ALLOWED");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer@31", "operator@vn", "police-officer@31-11131"})
    void showsFiguresButNeitherTextNorHouseholdsNorPeople(String role) {
        for (Route route : new Route[] {Route.LIST, Route.READ}) {
            var answer = route.call(api.as(role), activityId);

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).contains(activityId);
            assertThat(answer.text()).doesNotContain("Nói riêng").doesNotContain("commune-system");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"commune-system@31-11131", "commune-chair@31-11131", "province-officer@31"})
    void showsTextToThoseWhoWorkWithIt(String role) {
        assertThat(Route.READ.call(api.as(role), activityId).text()).contains("Nói riêng");
    }

    @Test
    void namesWhoRecordedAnActivityToOfficersAlone() {
        assertThat(Route.READ.call(officer(), activityId).at("/history/0/actor").asString())
                .isEqualTo("commune-system@31-11131");
        assertThat(Route.READ.call(system(), activityId).at("/history/0/actor").isNull()).isTrue();
    }

    @Test
    void knowsNoUnitThatTheRegistryDoesNot() {
        var stranger = api.as("commune-officer@31-11132");
        var unknown = PROVINCE + "/communes/11132/activities";

        assertThat(stranger.get(unknown).status()).isEqualTo(404);
        assertThat(stranger.post(unknown, item("nowhere")).status()).isEqualTo(404);
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.at("/code").asString()).isEqualTo(code);
        assertThat(answer.text()).doesNotContain("Nói riêng");
    }
}
