package vn.cnscd.gateway;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.TestTokens;

/**
 * The gateway before two cells of real HTTP servers: {@code main}, and {@code south} for the
 * provinces 51 and 92.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "management.server.port=0")
abstract class GatewayTest {

    static final String COMMUNE = "/api/v1/provinces/31/communes/11131";

    static final TestTokens TOKENS = new TestTokens();
    static final Map<String, Backend> BACKENDS = backends();
    static final Backend IDENTITY = new Backend("identity-provider");

    @LocalServerPort private int port;

    final ApiClient gateway = new ApiClient(this::address, TOKENS);
    final ApiClient operator = gateway.as("operator@vn");
    final ApiClient system = gateway.as("commune-system@31-11131");

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        BACKENDS.forEach(
                (name, backend) -> {
                    String[] parts = name.split("/", -1);
                    String property = "cnscd.gateway.cells." + parts[0] + "." + parts[1];
                    registry.add(property + ".url", backend::url);
                    registry.add(property + ".management-url", backend::url);
                });
        registry.add("cnscd.gateway.provinces.92", () -> "south");
        registry.add("cnscd.gateway.provinces.51", () -> "south");
        registry.add("cnscd.gateway.identity-provider", IDENTITY::url);
        registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TOKENS::keysUri);
    }

    @BeforeEach
    void everyBackendBehaves() {
        BACKENDS.values().forEach(Backend::reset);
        IDENTITY.reset();
    }

    static Backend backend(String name) {
        return Objects.requireNonNull(BACKENDS.get(name));
    }

    String address() {
        return "http://localhost:" + port;
    }

    private static Map<String, Backend> backends() {
        var backends = new LinkedHashMap<String, Backend>();
        for (String cell : new String[] {"main", "south"}) {
            for (String service :
                    new String[] {"team-registry", "activity", "reporting", "notification"}) {
                backends.put(cell + "/" + service, new Backend(cell + "/" + service));
            }
        }
        return backends;
    }
}
