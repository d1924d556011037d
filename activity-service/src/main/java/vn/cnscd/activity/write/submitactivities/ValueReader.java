package vn.cnscd.activity.write.submitactivities;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import vn.cnscd.chassis.core.json.NormalizedText;
import vn.cnscd.chassis.core.problem.InputError;

/**
 * Reads single values from the parser's current token. What does not fit is noted with its pointer
 * and reading goes on behind it: one look finds everything that is wrong with an item.
 */
final class ValueReader {

    /** Enough to correct an item by; a hostile one must not make the answer larger than itself. */
    static final int ERRORS_AT_MOST = 20;

    private final JsonParser parser;
    private final List<InputError> errors = new ArrayList<>();

    ValueReader(JsonParser parser) {
        this.parser = parser;
    }

    List<InputError> errors() {
        return errors;
    }

    boolean hasErrorAt(String pointer) {
        return errors.stream().anyMatch(error -> error.pointer().equals(pointer));
    }

    void error(String pointer, String code, Object... arguments) {
        if (errors.size() < ERRORS_AT_MOST) {
            errors.add(new InputError(pointer, code, arguments));
        }
    }

    /** Notes that the current value is of another type than expected, and skips it. */
    void wrongType(String pointer, String expected) {
        error(pointer, "WRONG_TYPE", expected);
        parser.skipChildren();
    }

    /** A text in NFC; null when it is blank or wrong. */
    @Nullable String text(String pointer, int longest) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType(pointer, "string");
            return null;
        }
        String text = parser.getString();
        if (NormalizedText.isUnprintable(text)) {
            error(pointer, "UNPRINTABLE");
            return null;
        }
        text = NormalizedText.of(text);
        if (text.length() > longest) {
            error(pointer, "TOO_LONG", longest);
            return null;
        }
        return text.isBlank() ? null : text;
    }

    int count(String pointer, int highest) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            wrongType(pointer, "integer");
            return 0;
        }
        int count = parser.getNumberType() == NumberType.INT ? parser.getIntValue() : -1;
        if (count < 0 || count > highest) {
            error(pointer, "OUT_OF_RANGE", 0, highest);
        }
        return count;
    }

    boolean flag(String pointer) {
        if (!parser.currentToken().isBoolean()) {
            wrongType(pointer, "boolean");
            return false;
        }
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    @Nullable LocalDate day(String pointer) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            try {
                return LocalDate.parse(parser.getString());
            } catch (DateTimeException notADay) {
                // Noted below, like a value of another type.
            }
        }
        wrongType(pointer, "2025-12-31");
        return null;
    }

    <E extends Enum<E>> @Nullable E word(String pointer, Vocabulary<E> vocabulary) {
        var word =
                parser.currentToken() == JsonToken.VALUE_STRING
                        ? vocabulary.find(parser.getString())
                        : null;
        if (word == null) {
            wrongType(pointer, vocabulary.words());
        }
        return word;
    }

    <E extends Enum<E>> Set<E> words(String pointer, Vocabulary<E> vocabulary) {
        var words = EnumSet.noneOf(vocabulary.type());
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongType(pointer, "array");
            return words;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            var word = word(pointer + "/" + i, vocabulary);
            if (word != null) {
                words.add(word);
            }
        }
        return words;
    }

    /** Notes that there is no such field, and skips its value. */
    void unknownField(String pointer, String name) {
        error(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), "UNKNOWN_FIELD", name);
        parser.skipChildren();
    }
}
