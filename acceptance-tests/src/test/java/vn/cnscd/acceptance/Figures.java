package vn.cnscd.acceptance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.cnscd.chassis.test.Answer;

/** Reads figures out of an answer of the indicators API. */
final class Figures {

    private Figures() {}

    /** The values of the named indicators. */
    static Map<String, Long> of(Answer answer, Set<String> codes) {
        var figures = new LinkedHashMap<String, Long>();
        for (var indicator : answer.at("/indicators")) {
            String code = indicator.at("/code").asString();
            if (codes.contains(code) && !indicator.at("/value").isNull()) {
                figures.put(code, indicator.at("/value").asLong());
            }
        }
        return figures;
    }
}
