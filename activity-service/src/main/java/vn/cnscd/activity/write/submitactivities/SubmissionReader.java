package vn.cnscd.activity.write.submitactivities;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import vn.cnscd.chassis.core.json.JsonErrors;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.core.problem.RequestRefused;

/**
 * Reads the items of a submission while they arrive. A document that is broken is refused as a
 * whole; an item that is wrong is an item of its own.
 */
final class SubmissionReader {

    static final int MOST_ITEMS = 5_000;

    /** Its own limits on nesting and lengths: within them, one bad item does not spoil the rest. */
    private static final JsonFactory JSON = new JsonFactory();

    private SubmissionReader() {}

    /** One object, or an array of them. */
    static List<SubmittedItem> readJson(InputStream body) throws IOException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
            return readDocument(parser);
        } catch (JacksonIOException failure) {
            throw cause(failure);
        }
    }

    /** An object in each line; a broken line is a wrong item, and blank ones do not count. */
    static List<SubmittedItem> readLines(InputStream body) throws IOException {
        var items = new ArrayList<SubmittedItem>();
        var lines = new BufferedInputStream(body);
        var line = new ByteArrayOutputStream();
        int next;
        do {
            next = lines.read();
            if (next >= 0 && next != '\n') {
                line.write(next);
            } else {
                byte[] bytes = line.toByteArray();
                line.reset();
                if (!isBlank(bytes)) {
                    add(items, readLine(items.size(), bytes));
                }
            }
        } while (next >= 0);
        if (items.isEmpty()) {
            throw new InvalidInput(new InputError("", "REQUIRED"));
        }
        return items;
    }

    private static List<SubmittedItem> readDocument(JsonParser parser) {
        var items = new ArrayList<SubmittedItem>();
        switch (parser.nextToken()) {
            case START_OBJECT -> items.add(ItemReader.read(0, parser));
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    if (parser.currentToken() == JsonToken.START_ARRAY) {
                        // A list in the list: it is the document that is wrong, not an item.
                        throw new InvalidInput(
                                new InputError("/" + items.size(), "WRONG_TYPE", "object"));
                    }
                    add(items, ItemReader.read(items.size(), parser));
                }
            }
            case null -> throw new InvalidInput(new InputError("", "REQUIRED"));
            default -> throw new InvalidInput(new InputError("", "WRONG_TYPE", "object, array"));
        }
        requireEnd(parser);
        return items;
    }

    private static SubmittedItem readLine(int index, byte[] line) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            var item = ItemReader.read(index, parser);
            requireEnd(parser);
            return item;
        } catch (JacksonException broken) {
            return new SubmittedItem.Malformed(index, null, List.of(JsonErrors.of(broken)));
        } catch (InvalidInput broken) {
            return new SubmittedItem.Malformed(index, null, broken.errors());
        }
    }

    private static void requireEnd(JsonParser parser) {
        if (parser.nextToken() != null) {
            var place = parser.currentTokenLocation();
            throw new InvalidInput(
                    new InputError("", "MALFORMED_JSON", place.getLineNr(), place.getColumnNr()));
        }
    }

    private static void add(List<SubmittedItem> items, SubmittedItem item) {
        if (items.size() == MOST_ITEMS) {
            throw new RequestRefused(CommonRefusal.TOO_LARGE);
        }
        items.add(item);
    }

    private static boolean isBlank(byte[] line) {
        for (byte character : line) {
            if (character != ' ' && character != '\t' && character != '\r') {
                return false;
            }
        }
        return true;
    }

    /** What went wrong with the connection is not the document's fault; what is not UTF-8 is. */
    private static IOException cause(JacksonIOException failure) {
        if (failure.getCause() instanceof CharConversionException) {
            throw new InvalidInput(new InputError("", "MALFORMED_JSON", 1, 1));
        }
        return Objects.requireNonNull(failure.getCause());
    }
}
