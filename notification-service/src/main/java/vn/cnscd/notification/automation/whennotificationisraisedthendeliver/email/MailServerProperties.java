package vn.cnscd.notification.automation.whennotificationisraisedthendeliver.email;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What letters look like from outside; host and port are {@code spring.mail}'s.
 *
 * @param from the sender's address
 * @param senderName the sender's name
 * @param openFor how long the mail server is left alone after too many attempts failed
 */
@ConfigurationProperties("cnscd.mail")
record MailServerProperties(
        @DefaultValue("no-reply@localhost") String from,
        @DefaultValue("Tổ công nghệ số cộng đồng") String senderName,
        @DefaultValue("10s") Duration openFor) {

    /** The domain that the ids of letters are unique in. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
