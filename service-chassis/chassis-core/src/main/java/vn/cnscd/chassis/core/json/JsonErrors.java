package vn.cnscd.chassis.core.json;

import static java.util.stream.Collectors.joining;

import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.cnscd.chassis.core.problem.InputError;

/** Says where and how a JSON document does not fit, without repeating its content. */
public final class JsonErrors {

    private JsonErrors() {}

    public static InputError of(JacksonException failure) {
        String pointer = pointer(failure);
        return switch (failure) {
            case StreamConstraintsException _ -> new InputError(pointer, "TOO_LARGE_OR_DEEP");
            case InputCoercionException overflow ->
                    new InputError(pointer, "WRONG_TYPE", expected(overflow.getTargetType()));
            case StreamReadException malformed -> malformed(malformed);
            case UnrecognizedPropertyException unknown ->
                    new InputError(pointer, "UNKNOWN_FIELD", unknown.getPropertyName());
            case UnprintableText _ -> new InputError(pointer, "UNPRINTABLE");
            case MismatchedInputException mismatch when mismatch.getTargetType() == null ->
                    new InputError(pointer, "MALFORMED_JSON", line(failure), column(failure));
            case MismatchedInputException mismatch ->
                    new InputError(pointer, "WRONG_TYPE", expected(mismatch.getTargetType()));
            default -> new InputError(pointer, "UNREADABLE");
        };
    }

    private static InputError malformed(StreamReadException failure) {
        return new InputError("", "MALFORMED_JSON", line(failure), column(failure));
    }

    private static int line(JacksonException failure) {
        return failure.getLocation() == null ? 1 : failure.getLocation().getLineNr();
    }

    private static int column(JacksonException failure) {
        return failure.getLocation() == null ? 1 : failure.getLocation().getColumnNr();
    }

    /** In words of JSON: a client knows nothing of our classes. */
    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(joining(", "));
        }
        if (type == String.class) {
            return "string";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true, false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "number";
        }
        if (TemporalAccessor.class.isAssignableFrom(type)) {
            return "date";
        }
        return Collection.class.isAssignableFrom(type) ? "array" : "object";
    }

    private static String pointer(JacksonException failure) {
        var pointer = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            String name = step.getPropertyName();
            pointer.append('/')
                    .append(
                            name == null
                                    ? Integer.toString(step.getIndex())
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
