package vn.cnscd.chassis.web.error;

import java.io.IOException;
import java.io.Serial;

/** A body ran past the limit while it was being read. */
final class BodyTooLarge extends IOException {

    @Serial private static final long serialVersionUID = 1L;

    BodyTooLarge(long limit) {
        super("The body is larger than " + limit + " bytes.");
    }
}
