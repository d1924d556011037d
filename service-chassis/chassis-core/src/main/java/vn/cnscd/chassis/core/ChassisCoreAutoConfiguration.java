package vn.cnscd.chassis.core;

import io.micrometer.tracing.Tracer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import tools.jackson.databind.JacksonModule;
import vn.cnscd.chassis.core.identity.ActorClaims;
import vn.cnscd.chassis.core.identity.KnownTokens;
import vn.cnscd.chassis.core.json.TextModule;
import vn.cnscd.chassis.core.problem.Problems;

/**
 * What the gateway and the services share; the settings that go with it are in {@code
 * chassis.yaml}.
 */
@AutoConfiguration
class ChassisCoreAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ChassisCoreAutoConfiguration.class);

    /**
     * The time that decides: of days, deadlines and receipts.
     *
     * @param ahead how far it runs ahead of the machine's, for rehearsals and tests only; what is
     *     recorded meanwhile keeps the time that it got
     */
    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${cnscd.clock-ahead:0s}") Duration ahead) {
        if (!ahead.isZero()) {
            LOG.warn("The clock runs ahead of the machine's by {}: this is a rehearsal.", ahead);
        }
        return Clock.offset(Clock.systemUTC(), ahead);
    }

    @Bean
    ActorClaims actorClaims() {
        return new ActorClaims();
    }

    @Bean
    static BeanPostProcessor knownTokens() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JwtDecoder decoder
                        ? new KnownTokens(decoder, InstantSource.system())
                        : bean;
            }
        };
    }

    /** A request is observed as a whole: spans of each filter would cost a third of a small one. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    JacksonModule textModule() {
        return new TextModule();
    }

    /**
     * Texts of the chassis first, then those of the service, in {@code problems_en} and {@code
     * problems} (vi).
     */
    @Bean
    Problems problems(Tracer tracer) {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("chassis-problems", "problems");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return new Problems(texts, tracer);
    }
}
