package vn.cnscd.chassis.core.json;

import java.io.Serial;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A text holds control characters. */
final class UnprintableText extends MismatchedInputException {

    @Serial private static final long serialVersionUID = 1L;

    UnprintableText(JsonParser parser) {
        super(parser, "unprintable text", String.class);
    }
}
