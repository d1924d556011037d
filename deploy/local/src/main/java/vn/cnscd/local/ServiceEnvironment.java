package vn.cnscd.local;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.cnscd.local.identity.IdentityProvider;
import vn.cnscd.local.layout.Ports;
import vn.cnscd.local.layout.Secrets;
import vn.cnscd.local.layout.ServiceModule;
import vn.cnscd.local.parts.KafkaBroker;
import vn.cnscd.local.parts.PostgresServer;

/**
 * What each service is told through its environment, as a cluster would tell it.
 *
 * @param ports where the platform is found
 * @param instances where these instances of the services listen and find each other
 */
record ServiceEnvironment(
        Ports ports,
        Ports instances,
        Secrets secrets,
        PostgresServer postgres,
        KafkaBroker kafka,
        IdentityProvider identity) {

    private static final String LOOPBACK = "127.0.0.1";

    ServiceEnvironment(
            Ports ports,
            Secrets secrets,
            PostgresServer postgres,
            KafkaBroker kafka,
            IdentityProvider identity) {
        this(ports, ports, secrets, postgres, kafka, identity);
    }

    /** The same platform for a second instance of each service. */
    ServiceEnvironment ofSecondInstances() {
        return new ServiceEnvironment(
                ports, ports.ofSecondInstances(), secrets, postgres, kafka, identity);
    }

    Map<String, String> of(ServiceModule service) {
        var environment = new LinkedHashMap<String, String>();
        // The C library keeps memory for each of many threads that none of them uses.
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("SERVER_ADDRESS", LOOPBACK);
        environment.put("SERVER_PORT", String.valueOf(instances.of(service)));
        environment.put("MANAGEMENT_SERVER_ADDRESS", LOOPBACK);
        environment.put("MANAGEMENT_SERVER_PORT", String.valueOf(instances.managementOf(service)));
        environment.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", ports.gatewayUrl());
        environment.put(
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI", identity.jwkSetUri());
        service.database().ifPresent(database -> addData(environment, database));
        addOwn(environment, service);
        return environment;
    }

    private void addData(Map<String, String> environment, String database) {
        environment.put("SPRING_DATASOURCE_URL", postgres.jdbcUrl(database));
        environment.put("SPRING_DATASOURCE_USERNAME", database);
        environment.put("SPRING_DATASOURCE_PASSWORD", secrets.databasePassword(database));
        environment.put("CNSCD_KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
    }

    private void addOwn(Map<String, String> environment, ServiceModule service) {
        switch (service) {
            case TEAM_REGISTRY ->
                    environment.put(
                            "CNSCD_PERSONAL_DATA_MASTER_KEY", secrets.personalDataMasterKey());
            case ACTIVITY ->
                    environment.put(
                            "CNSCD_HOUSEHOLDS_PSEUDONYM_SECRET", secrets.householdPseudonym());
            case REPORTING -> {}
            case NOTIFICATION -> {
                environment.put("SPRING_MAIL_HOST", LOOPBACK);
                environment.put("SPRING_MAIL_PORT", String.valueOf(ports.smtp()));
                environment.put("CNSCD_REGISTRY_URL", url(ServiceModule.TEAM_REGISTRY));
                environment.put("CNSCD_IDENTITY_TOKEN_URI", identity.tokenUri());
                environment.put("CNSCD_IDENTITY_CLIENT_ID", "notification-service");
                environment.put("CNSCD_IDENTITY_CLIENT_SECRET", secrets.notificationClient());
            }
            case GATEWAY -> {
                environment.put("CNSCD_GATEWAY_IDENTITYPROVIDER", identity.directUrl());
                addBackend(environment, "TEAMREGISTRY", ServiceModule.TEAM_REGISTRY);
                addBackend(environment, "ACTIVITY", ServiceModule.ACTIVITY);
                addBackend(environment, "REPORTING", ServiceModule.REPORTING);
                addBackend(environment, "NOTIFICATION", ServiceModule.NOTIFICATION);
            }
        }
    }

    /** The local run has one cell, {@code main}. */
    private void addBackend(Map<String, String> environment, String name, ServiceModule service) {
        String backend = "CNSCD_GATEWAY_CELLS_MAIN_" + name;
        environment.put(backend + "_URL", url(service));
        environment.put(
                backend + "_MANAGEMENTURL",
                "http://" + LOOPBACK + ":" + instances.managementOf(service));
    }

    private String url(ServiceModule service) {
        return "http://" + LOOPBACK + ":" + instances.of(service);
    }
}
