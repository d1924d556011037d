package vn.cnscd.acceptance;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;

/** A mail that the SMTP server of the local run received. */
record Mail(MimeMessage message) {

    static Mail read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return new Mail(new MimeMessage(jakarta.mail.Session.getInstance(new Properties()), content));
        } catch (IOException | MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    boolean isTo(String address) {
        try {
            return Arrays.stream(message.getAllRecipients()).anyMatch(to -> to.toString().equals(address));
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Whether the subject holds a text. */
    boolean says(String text) {
        try {
            return message.getSubject().contains(text);
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
