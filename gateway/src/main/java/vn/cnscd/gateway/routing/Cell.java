package vn.cnscd.gateway.routing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;

/**
 * One deployment of the four services with their data, for one or more provinces.
 *
 * @param teamRegistry where its team-registry-service answers
 * @param activity where its activity-service answers
 * @param reporting where its reporting-service answers
 * @param notification where its notification-service answers
 */
public record Cell(
        @NotNull @Valid Backend teamRegistry,
        @NotNull @Valid Backend activity,
        @NotNull @Valid Backend reporting,
        @NotNull @Valid Backend notification) {

    public Backend backend(Service service) {
        return switch (service) {
            case TEAM_REGISTRY -> teamRegistry;
            case ACTIVITY -> activity;
            case REPORTING -> reporting;
            case NOTIFICATION -> notification;
        };
    }

    /**
     * A service of a cell.
     *
     * @param url base of its API
     * @param managementUrl base of its management port
     */
    public record Backend(@NotNull URI url, @NotNull URI managementUrl) {}
}
