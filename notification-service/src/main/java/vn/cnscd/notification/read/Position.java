package vn.cnscd.notification.read;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** A row's place in a list that shows the newest first. */
public record Position(OffsetDateTime at, UUID id) {

    /** PostgreSQL knows no instants beyond these years, and no row has one. */
    private static final int LAST_YEAR = 9999;

    /** Reads the key of a row; throws {@link IllegalArgumentException} for one that no row has. */
    public static Position of(List<String> key) {
        var at = Instant.parse(key.getFirst()).atOffset(ZoneOffset.UTC);
        if (key.size() != 2 || at.getYear() < 0 || at.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("Not a position: " + key);
        }
        return new Position(at, UUID.fromString(key.getLast()));
    }
}
