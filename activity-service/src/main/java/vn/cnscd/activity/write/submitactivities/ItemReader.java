package vn.cnscd.activity.write.submitactivities;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.cnscd.contracts.activity.ActivityType;
import vn.cnscd.contracts.activity.ResultKind;
import vn.cnscd.contracts.activity.Topic;

/** Reads one submitted object, field by field, straight from the stream: this is the hot path. */
final class ItemReader {

    static final int LONGEST_ID = 100;
    private static final int LONGEST_TEAM = 40;
    private static final int LONGEST_VENUE = 300;
    private static final int LONGEST_NOTE = 4_000;
    private static final int MOST_FACILITATORS = 1_000;
    private static final int MOST_PARTICIPANTS = 100_000;
    private static final int HIGHEST_RESULT = 1_000_000;

    /** Before it there were no such teams; a day further back is a slip of the pen. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private final JsonParser parser;
    private final ValueReader values;

    /**
     * The client's id of it, where that is known before it is read; its description may omit it.
     */
    private final @Nullable String knownId;

    private @Nullable String id;
    private @Nullable String team;
    private @Nullable ActivityType type;
    private Set<Topic> topics = Set.of();
    private @Nullable LocalDate heldOn;
    private @Nullable String venue;
    private boolean inPerson;
    private int facilitators;
    private int participants;
    private List<SubmittedActivity.Household> households = List.of();
    private Map<ResultKind, Integer> results = Map.of();
    private @Nullable String note;

    private ItemReader(JsonParser parser, @Nullable String knownId) {
        this.parser = parser;
        this.knownId = knownId;
        this.id = knownId;
        this.values = new ValueReader(parser);
    }

    /** Reads the item that begins with the parser's current token, to its end. */
    static SubmittedItem read(int index, JsonParser parser) {
        return new ItemReader(parser, null).read(index);
    }

    /** Reads a new description of what was submitted under an id. */
    static SubmittedItem readAgain(String knownId, JsonParser parser) {
        return new ItemReader(parser, knownId).read(0);
    }

    private SubmittedItem read(int index) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            readFields();
        } else {
            values.wrongType("", "object");
            return new SubmittedItem.Malformed(index, null, values.errors());
        }
        var activity = activity();
        var errors = values.errors();
        return errors.isEmpty() && activity != null
                ? new SubmittedItem.WellFormed(index, activity)
                : new SubmittedItem.Malformed(index, id, errors);
    }

    private void readFields() {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            readField(name);
        }
    }

    private void readField(String name) {
        boolean given = parser.currentToken() != JsonToken.VALUE_NULL;
        switch (name) {
            case "id" -> id = given ? values.text("/id", LONGEST_ID) : knownId;
            case "team" -> team = given ? values.text("/team", LONGEST_TEAM) : null;
            case "type" -> type = given ? values.word("/type", Vocabulary.TYPES) : null;
            case "topics" -> topics = given ? values.words("/topics", Vocabulary.TOPICS) : Set.of();
            case "heldOn" -> heldOn = given ? day() : null;
            case "venue" -> venue = given ? values.text("/venue", LONGEST_VENUE) : null;
            case "inPerson" -> inPerson = given && values.flag("/inPerson");
            case "facilitators" ->
                    facilitators = given ? values.count("/facilitators", MOST_FACILITATORS) : 0;
            case "participants" ->
                    participants = given ? values.count("/participants", MOST_PARTICIPANTS) : 0;
            case "households" ->
                    households = given ? HouseholdReader.read(parser, values) : List.of();
            case "results" -> results = given ? results() : Map.of();
            case "note" -> note = given ? values.text("/note", LONGEST_NOTE) : null;
            default -> values.unknownField("", name);
        }
    }

    private @Nullable LocalDate day() {
        var day = values.day("/heldOn");
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            values.error("/heldOn", "OUT_OF_RANGE", FIRST_DAY.toString(), LAST_DAY.toString());
        }
        return day;
    }

    private Map<ResultKind, Integer> results() {
        var counts = new EnumMap<ResultKind, Integer>(ResultKind.class);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            values.wrongType("/results", "object");
            return counts;
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            var kind = Vocabulary.RESULTS.find(name);
            if (kind == null) {
                values.unknownField("/results", name);
            } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
                counts.put(kind, values.count("/results/" + name, HIGHEST_RESULT));
            }
        }
        return counts;
    }

    private @Nullable SubmittedActivity activity() {
        require("/id", id);
        require("/team", team);
        require("/type", type);
        require("/heldOn", heldOn);
        if (id == null || team == null || type == null || heldOn == null) {
            return null;
        }
        return new SubmittedActivity(
                id,
                team,
                type,
                topics,
                heldOn,
                venue,
                inPerson,
                facilitators,
                participants,
                households,
                results,
                note);
    }

    private void require(String pointer, @Nullable Object value) {
        if (value == null && !values.hasErrorAt(pointer)) {
            values.error(pointer, "REQUIRED");
        }
    }
}
