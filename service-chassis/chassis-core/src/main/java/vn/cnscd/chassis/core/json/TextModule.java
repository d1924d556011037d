package vn.cnscd.chassis.core.json;

import java.io.Serial;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.module.SimpleModule;

/** Reads every text of a request as {@link NormalizedText}, keys of maps excepted: those are codes. */
public final class TextModule extends SimpleModule {

    @Serial private static final long serialVersionUID = 1L;

    public TextModule() {
        super("normalized-text");
        addDeserializer(String.class, new TextDeserializer());
    }

    private static final class TextDeserializer extends StdScalarDeserializer<String> {

        TextDeserializer() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isScalarValue() || parser.currentToken().isNumeric() || parser.currentToken().isBoolean()) {
                return (String) context.handleUnexpectedToken(getValueType(context), parser);
            }
            String text = parser.getString();
            if (NormalizedText.isUnprintable(text)) {
                throw InvalidFormatException.from(parser, "unprintable text", text, String.class);
            }
            return NormalizedText.of(text);
        }
    }
}
