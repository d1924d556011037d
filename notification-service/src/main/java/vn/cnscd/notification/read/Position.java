package vn.cnscd.notification.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;

/** A row's place in a list that shows the newest first. */
public record Position(OffsetDateTime at, UUID id) {

    private static final int LAST_YEAR = 9999;

    /** Reads the key of the row that a page follows; 400 for a cursor that we did not give out. */
    public static Position of(List<String> key) {
        try {
            var at = Instant.parse(key.getFirst()).atOffset(ZoneOffset.UTC);
            if (key.size() == 2 && at.getYear() >= 0 && at.getYear() <= LAST_YEAR) {
                return new Position(at, UUID.fromString(key.getLast()));
            }
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            // Answered below.
        }
        throw new InvalidInput(new InputError("/cursor", "INVALID"));
    }
}
