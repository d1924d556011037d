package vn.cnscd.chassis.core.json;

import java.io.Serial;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads every text of a request as {@link NormalizedText}, keys of maps excepted: those are codes.
 */
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
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (String) context.handleUnexpectedToken(getValueType(context), parser);
            }
            String text = parser.getString();
            if (NormalizedText.isUnprintable(text)) {
                throw new UnprintableText(parser);
            }
            return NormalizedText.of(text);
        }
    }
}
