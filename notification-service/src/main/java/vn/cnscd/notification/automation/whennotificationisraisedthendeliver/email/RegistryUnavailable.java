package vn.cnscd.notification.automation.whennotificationisraisedthendeliver.email;

import java.io.Serial;

/** The registry could not be asked for contacts; says no more, so that nothing personal leaks. */
final class RegistryUnavailable extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    RegistryUnavailable(Throwable cause) {
        super("The registry is away: " + cause.getClass().getSimpleName(), null, false, false);
    }
}
