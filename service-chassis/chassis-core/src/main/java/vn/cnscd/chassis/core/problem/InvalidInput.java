package vn.cnscd.chassis.core.problem;

import java.io.Serial;
import java.util.List;

/**
 * An input is refused before anything was done: 400 with the list of everything that is wrong with
 * it.
 */
public final class InvalidInput extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient List<InputError> errors;

    public InvalidInput(List<InputError> errors) {
        super(errors.toString(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(InputError error) {
        this(List.of(error));
    }

    public List<InputError> errors() {
        return errors;
    }
}
