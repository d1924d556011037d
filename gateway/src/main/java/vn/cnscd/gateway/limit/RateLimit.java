package vn.cnscd.gateway.limit;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What one client may ask of one instance of the gateway.
 *
 * @param perSecond requests, sustained
 * @param burst requests at once after a pause
 */
@Validated
@ConfigurationProperties("cnscd.gateway.rate-limit")
public record RateLimit(
        @Positive @DefaultValue("1000") long perSecond,
        @Positive @DefaultValue("2000") long burst) {}
