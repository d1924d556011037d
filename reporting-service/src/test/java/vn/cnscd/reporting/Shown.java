package vn.cnscd.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Asks for what the service shows, and finds it in the answer. */
public final class Shown {
    private Shown() {}

    public static String url(UnitPath unit, String resource) {
        return "/api/v1/" + unit.url() + "/" + resource;
    }

    /**
     * The figures of a unit, as anybody may read them.
     *
     * @param query the period, and what else is asked
     */
    public static Answer indicators(ApiClient api, UnitPath unit, String query) {
        var answer = api.as("viewer@vn").get(url(unit, "indicators?period=" + query));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    public static JsonNode figure(Answer answer, String list, String code) {
        for (JsonNode figure : answer.at(list)) {
            if (figure.get("code").asString().equals(code)) {
                return figure;
            }
        }
        throw new AssertionError("No " + code + " in " + answer);
    }

    public static String value(Answer answer, String code) {
        return figure(answer, "/indicators", code).get("value").toString();
    }
}
