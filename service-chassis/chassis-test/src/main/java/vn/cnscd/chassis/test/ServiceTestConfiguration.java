package vn.cnscd.chassis.test;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** What tests of a service find in their context. */
@TestConfiguration(proxyBeanMethods = false)
public class ServiceTestConfiguration {

    @Bean
    @Primary
    MutableClock testClock() {
        return new MutableClock();
    }

    @Bean
    TestTokens testTokens() {
        return ServiceEnvironment.TOKENS;
    }

    @Bean
    ApiClient apiClient(TestTokens tokens, Environment environment) {
        return new ApiClient(
                () -> "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"),
                tokens);
    }

    @Bean
    TestTopics testTopics(Environment environment) {
        return new TestTopics(environment.getRequiredProperty("cnscd.kafka.bootstrap-servers"));
    }
}
