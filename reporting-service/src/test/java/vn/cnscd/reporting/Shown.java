package vn.cnscd.reporting;

import tools.jackson.databind.JsonNode;
import vn.cnscd.chassis.test.Answer;

/** Finds what an answer shows. */
public final class Shown {
    private Shown() {}

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
