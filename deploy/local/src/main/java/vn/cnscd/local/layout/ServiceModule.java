package vn.cnscd.local.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The five services of the platform, in the order in which they are shown. */
public enum ServiceModule {
    TEAM_REGISTRY("team-registry-service", 8081, "team_registry"),
    ACTIVITY("activity-service", 8082, "activity"),
    REPORTING("reporting-service", 8083, "reporting"),
    NOTIFICATION("notification-service", 8084, "notification"),
    GATEWAY("gateway", 8080, "");

    private static final int MANAGEMENT_DISTANCE = 1000;

    private final String module;
    private final int port;
    private final String database;

    ServiceModule(String module, int port, String database) {
        this.module = module;
        this.port = port;
        this.database = database;
    }

    /** The name of the Maven module, of the part on the screen and of its log. */
    public String module() {
        return module;
    }

    int port() {
        return port;
    }

    int managementPort() {
        return port + MANAGEMENT_DISTANCE;
    }

    /** The name of its database and of the role that owns it; the gateway has none. */
    public Optional<String> database() {
        return Optional.of(database).filter(name -> !name.isEmpty());
    }

    /**
     * What its JVM is told beside what all are told: those with little load leave the optimising
     * compiler (C2) and the memory it takes to the others (ADR 0020).
     */
    public List<String> jvmOptions() {
        return switch (this) {
            case TEAM_REGISTRY, NOTIFICATION -> List.of("-XX:TieredStopAtLevel=1");
            case ACTIVITY, REPORTING, GATEWAY -> List.of();
        };
    }

    /** Every database of the platform. */
    public static List<String> databases() {
        return Arrays.stream(values()).flatMap(service -> service.database().stream()).toList();
    }
}
