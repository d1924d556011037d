package vn.cnscd.gateway.health;

import java.util.Map;

/**
 * Whether the whole platform serves.
 *
 * @param status UP when every part is
 * @param parts part → UP or DOWN
 */
public record PlatformHealth(Status status, Map<String, Status> parts) {

    /** Whether something serves. */
    public enum Status {
        UP,
        DOWN
    }

    static PlatformHealth of(Map<String, Status> parts) {
        return new PlatformHealth(
                parts.containsValue(Status.DOWN) ? Status.DOWN : Status.UP, parts);
    }
}
