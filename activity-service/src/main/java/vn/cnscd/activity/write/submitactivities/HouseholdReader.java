package vn.cnscd.activity.write.submitactivities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.cnscd.contracts.activity.Vulnerability;

/** Reads the households of a submitted activity. */
final class HouseholdReader {

    private static final int MOST_HOUSEHOLDS = 2_000;
    private static final int LONGEST_REF = 100;
    private static final Pattern VILLAGE_CODE = Pattern.compile("\\d{3}");

    private HouseholdReader() {}

    static List<SubmittedActivity.Household> read(JsonParser parser, ValueReader values) {
        var households = new ArrayList<SubmittedActivity.Household>();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            values.wrongType("/households", "array");
            return households;
        }
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (count < MOST_HOUSEHOLDS) {
                var household = household("/households/" + count, parser, values);
                if (household != null) {
                    households.add(household);
                }
            } else {
                parser.skipChildren();
            }
            count++;
        }
        if (count > MOST_HOUSEHOLDS) {
            values.error("/households", "TOO_MANY", MOST_HOUSEHOLDS);
        }
        return households;
    }

    private static SubmittedActivity.@Nullable Household household(
            String pointer, JsonParser parser, ValueReader values) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            values.wrongType(pointer, "object");
            return null;
        }
        String ref = null;
        String village = null;
        Set<Vulnerability> vulnerable = Set.of();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            boolean given = parser.nextToken() != JsonToken.VALUE_NULL;
            switch (name) {
                case "ref" -> ref = given ? values.text(pointer + "/ref", LONGEST_REF) : null;
                case "village" -> village = given ? village(pointer + "/village", values) : null;
                case "vulnerable" ->
                        vulnerable =
                                given
                                        ? values.words(
                                                pointer + "/vulnerable", Vocabulary.VULNERABILITIES)
                                        : Set.of();
                default -> values.unknownField(pointer, name);
            }
        }
        if (ref == null) {
            if (!values.hasErrorAt(pointer + "/ref")) {
                values.error(pointer + "/ref", "REQUIRED");
            }
            return null;
        }
        return new SubmittedActivity.Household(ref.strip(), village, vulnerable);
    }

    private static @Nullable String village(String pointer, ValueReader values) {
        String code = values.text(pointer, LONGEST_REF);
        if (code != null && !VILLAGE_CODE.matcher(code).matches()) {
            values.error(pointer, "INVALID");
        }
        return code;
    }
}
