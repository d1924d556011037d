package vn.cnscd.notification.automation.whennotificationisraisedthendeliver.email;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where contacts are asked for.
 *
 * @param url the registry service
 * @param timeout how long one call may take, its token included
 * @param openFor how long the registry is left alone after too many calls failed
 */
@ConfigurationProperties("cnscd.registry")
record RegistryProperties(
        @DefaultValue("http://127.0.0.1:8081") URI url,
        @DefaultValue("3s") Duration timeout,
        @DefaultValue("10s") Duration openFor) {}
