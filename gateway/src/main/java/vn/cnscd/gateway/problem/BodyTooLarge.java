package vn.cnscd.gateway.problem;

import java.io.Serial;

/** A body ran past its limit while it was being passed on. */
public final class BodyTooLarge extends BodyFailure {

    @Serial private static final long serialVersionUID = 1L;

    public BodyTooLarge(long limit) {
        super("The body is larger than " + limit + " bytes.", null);
    }
}
