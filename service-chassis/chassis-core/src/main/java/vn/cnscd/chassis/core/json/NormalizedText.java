package vn.cnscd.chassis.core.json;

import java.text.Normalizer;

/**
 * Text as the platform stores and returns it: Unicode NFC, whatever form came in, and without
 * control characters.
 */
public final class NormalizedText {

    /** Below the first combining mark every text is in NFC already. */
    private static final char FIRST_COMBINING_MARK = '\u0300';

    private NormalizedText() {}

    /** The text in NFC. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /**
     * Whether the text holds what no person types: control characters other than tab and line
     * breaks, half pairs.
     */
    public static boolean isUnprintable(String text) {
        return text.codePoints().anyMatch(NormalizedText::isUnprintable);
    }

    private static boolean isUnprintable(int character) {
        return switch (character) {
            case '\t', '\n', '\r' -> false;
            default ->
                    Character.isISOControl(character)
                            || Character.getType(character) == Character.SURROGATE
                            || character == '\uFFFE'
                            || character == '\uFFFF';
        };
    }
}
