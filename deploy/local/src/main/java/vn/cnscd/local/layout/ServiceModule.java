package vn.cnscd.local.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The five services of the platform, in the order in which they are shown. */
public enum ServiceModule {
    TEAM_REGISTRY("team-registry-service", 8081, "team_registry", Compilation.AT_ONCE),
    ACTIVITY("activity-service", 8082, "activity", Compilation.FOR_LOAD),
    REPORTING("reporting-service", 8083, "reporting", Compilation.FOR_LOAD),
    NOTIFICATION("notification-service", 8084, "notification", Compilation.AT_ONCE),
    GATEWAY("gateway", 8080, "", Compilation.FOR_LOAD);

    private static final int MANAGEMENT_DISTANCE = 1000;

    private final String module;
    private final int port;
    private final String database;
    private final Compilation compilation;

    ServiceModule(String module, int port, String database, Compilation compilation) {
        this.module = module;
        this.port = port;
        this.database = database;
        this.compilation = compilation;
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

    /** What its JVM is told about compiling. */
    public Compilation compilation() {
        return compilation;
    }

    /** Every database of the platform. */
    public static List<String> databases() {
        return Arrays.stream(values()).flatMap(service -> service.database().stream()).toList();
    }
}
