package vn.cnscd.gateway.routing;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The services behind the gateway and the resources of a unit that each one serves: the whole
 * routing table.
 */
public enum Service {
    TEAM_REGISTRY(
            "team-registry-service",
            Set.of(ApiAddress.THE_UNIT_ITSELF, "children", "teams", "policy", "applications")),
    ACTIVITY("activity-service", Set.of("activities")),
    REPORTING(
            "reporting-service",
            Set.of("indicators", "statistics", "targets", "reports", "changes")),
    NOTIFICATION(
            "notification-service",
            Set.of("notifications", "notification-preferences", "deliveries"));

    private final String title;
    private final Set<String> resources;

    Service(String title, Set<String> resources) {
        this.title = title;
        this.resources = resources;
    }

    /** The name that operators and clients see. */
    public String title() {
        return title;
    }

    static Optional<Service> of(String resource) {
        return Arrays.stream(values())
                .filter(service -> service.resources.contains(resource))
                .findFirst();
    }
}
