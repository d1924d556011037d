package vn.cnscd.notification.automation.whennotificationisraisedthendeliver.email;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * As whom this service calls others.
 *
 * @param tokenUri where it gets its tokens
 * @param clientId its name there
 * @param clientSecret from the environment only
 */
@ConfigurationProperties("cnscd.identity")
record IdentityProperties(
        @DefaultValue("http://127.0.0.1:8085/oauth2/token") String tokenUri,
        @DefaultValue("notification-service") String clientId,
        @DefaultValue("") String clientSecret) {

    /** Without the secret, which a record's own text would show. */
    @Override
    public String toString() {
        return clientId + " at " + tokenUri;
    }
}
