package vn.cnscd.notification.automation.whennotificationisraisedthendeliver.email;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailSendException;

/**
 * What a failed attempt to send means, read from the answers of the SMTP server (RFC 5321, 4.2.1).
 */
sealed interface SmtpFailure {

    /** Some addresses took the letter: sending it again would double it there. */
    record TakenBySome() implements SmtpFailure {}

    /** The server answered 5xx. */
    record Refused() implements SmtpFailure {}

    /** The server is away, busy (4xx) or not set up: the letter may be taken later. */
    record Unanswered() implements SmtpFailure {}

    static SmtpFailure of(Throwable failure) {
        List<Throwable> causes = causes(failure);
        if (causes.stream().anyMatch(SmtpFailure::wasTakenBySome)) {
            return new TakenBySome();
        }
        boolean refused =
                causes.stream()
                        .map(SmtpFailure::code)
                        .flatMapToInt(OptionalInt::stream)
                        .anyMatch(code -> code >= 500 && code < 600);
        return refused ? new Refused() : new Unanswered();
    }

    private static boolean wasTakenBySome(Throwable cause) {
        return cause instanceof SendFailedException failed
                && failed.getValidSentAddresses() != null
                && failed.getValidSentAddresses().length > 0;
    }

    private static OptionalInt code(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException address -> OptionalInt.of(address.getReturnCode());
            case SMTPSenderFailedException sender -> OptionalInt.of(sender.getReturnCode());
            case SMTPSendFailedException send -> OptionalInt.of(send.getReturnCode());
            default -> OptionalInt.empty();
        };
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> found = new ArrayList<>();
        var open = new ArrayDeque<Throwable>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (found.contains(next)) {
                continue;
            }
            found.add(next);
            if (next instanceof MailSendException send) {
                open.addAll(Arrays.asList(send.getMessageExceptions()));
            }
            if (next instanceof MessagingException messaging
                    && messaging.getNextException() != null) {
                open.add(messaging.getNextException());
            }
            if (next.getCause() != null) {
                open.add(next.getCause());
            }
        }
        return found;
    }
}
