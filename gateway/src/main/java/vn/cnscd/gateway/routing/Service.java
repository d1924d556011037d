package vn.cnscd.gateway.routing;

import java.util.Optional;

/** The services behind the gateway. */
public enum Service {
    TEAM_REGISTRY("team-registry-service"),
    ACTIVITY("activity-service"),
    REPORTING("reporting-service"),
    NOTIFICATION("notification-service");

    private final String title;

    Service(String title) {
        this.title = title;
    }

    /** The name that operators and clients see. */
    public String title() {
        return title;
    }

    /** The service that owns a resource of a unit: the whole routing table. */
    static Optional<Service> of(String resource) {
        return switch (resource) {
            case ApiAddress.THE_UNIT_ITSELF, ApiAddress.UNIT_IMPORTS -> Optional.of(TEAM_REGISTRY);
            case "children",
                    "teams",
                    "members",
                    "channels",
                    "applications",
                    "roster",
                    "policy",
                    "areas",
                    "size",
                    "reorganizations",
                    "registry-events" ->
                    Optional.of(TEAM_REGISTRY);
            case "activities", "activity-events" -> Optional.of(ACTIVITY);
            case "catalogue",
                    "commendations",
                    "practices",
                    "ranking",
                    "scoring",
                    "indicators",
                    "statistics",
                    "targets",
                    "reports",
                    "report-requests",
                    "reporting-events",
                    ApiAddress.CHANGES ->
                    Optional.of(REPORTING);
            case "notifications", "notification-preferences", "deliveries", "reminders" ->
                    Optional.of(NOTIFICATION);
            default -> Optional.empty();
        };
    }
}
