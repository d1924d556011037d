package vn.cnscd.chassis.test;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.cnscd.chassis.test.infrastructure.Infrastructure;

/** Points a service under test at the servers of the test. */
public final class ServiceEnvironment
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    static final TestTokens TOKENS = new TestTokens();

    /** What happens eventually may take its time on a machine that does much else. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Awaitility.setDefaultTimeout(PATIENCE);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-servers", properties()));
    }

    private static Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        properties.put(
                "spring.datasource.url",
                Infrastructure.postgres().createDatabase("test_" + DATABASES.incrementAndGet()));
        properties.put("spring.datasource.username", "");
        properties.put("cnscd.kafka.bootstrap-servers", Infrastructure.kafka().bootstrapServers());
        properties.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", TestTokens.ISSUER);
        properties.put("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TOKENS.keysUri());
        properties.put("management.server.port", "0");
        return properties;
    }
}
