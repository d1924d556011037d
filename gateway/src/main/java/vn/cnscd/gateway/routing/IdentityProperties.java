package vn.cnscd.gateway.routing;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The identity provider that answers under the platform's own address.
 *
 * @param identityProvider its base; null where people log in elsewhere
 */
@ConfigurationProperties("cnscd.gateway")
public record IdentityProperties(@Nullable URI identityProvider) {}
