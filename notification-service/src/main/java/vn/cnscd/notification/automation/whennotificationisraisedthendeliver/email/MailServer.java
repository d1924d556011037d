package vn.cnscd.notification.automation.whennotificationisraisedthendeliver.email;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import vn.cnscd.notification.write.delivery.Outcome;

/** Hands letters to the SMTP server, and leaves it alone for a while when it does not answer. */
@Component
class MailServer {

    private static final Outcome AWAY = new Outcome.Deferred("MAIL_SERVER_UNAVAILABLE");

    private final JavaMailSender sender;
    private final CircuitBreaker breaker;

    MailServer(JavaMailSender sender, MailServerProperties properties) {
        this.sender = sender;
        this.breaker =
                CircuitBreaker.of(
                        "smtp",
                        CircuitBreakerConfig.custom()
                                .slidingWindowSize(10)
                                .minimumNumberOfCalls(5)
                                .waitDurationInOpenState(properties.openFor())
                                // A refused letter says nothing against the server.
                                .ignoreException(
                                        failure ->
                                                !(SmtpFailure.of(failure)
                                                        instanceof SmtpFailure.Unanswered))
                                .build());
    }

    Outcome send(MimeMessage letter) {
        try {
            breaker.executeRunnable(() -> sender.send(letter));
            return new Outcome.Delivered();
        } catch (CallNotPermittedException leftAlone) {
            return AWAY;
        } catch (MailException failure) {
            return switch (SmtpFailure.of(failure)) {
                case SmtpFailure.TakenBySome _ -> new Outcome.Delivered();
                case SmtpFailure.Refused _ -> new Outcome.Rejected("MAIL_REFUSED");
                case SmtpFailure.Unanswered _ -> AWAY;
            };
        }
    }
}
