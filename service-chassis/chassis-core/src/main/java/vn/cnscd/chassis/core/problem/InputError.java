package vn.cnscd.chassis.core.problem;

import java.util.List;

/**
 * One thing that is wrong with an input.
 *
 * @param pointer JSON pointer to the place; for a query parameter or a part of the path, {@code
 *     /name}
 * @param code stable code, whose text is {@code input.CODE} in the {@code problems} bundles
 * @param arguments what fills the text's placeholders
 */
public record InputError(String pointer, String code, List<Object> arguments) {

    public InputError(String pointer, String code, Object... arguments) {
        this(pointer, code, List.of(arguments));
    }

    /** The same error in a document where what was the root now stands below a prefix. */
    public InputError below(String prefix) {
        return new InputError(prefix + pointer, code, arguments);
    }
}
