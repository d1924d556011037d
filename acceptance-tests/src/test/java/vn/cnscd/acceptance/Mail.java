package vn.cnscd.acceptance;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** A mail that the SMTP server of the local run received. */
record Mail(List<String> recipients, String subject) {

    /** All mails in the folder that the server writes to. */
    static List<Mail> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml")).map(Mail::read).toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    boolean isTo(String address) {
        return recipients.contains(address);
    }

    private static Mail read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), content);
            var recipients =
                    Arrays.stream(message.getAllRecipients()).map(Object::toString).toList();
            return new Mail(recipients, message.getSubject());
        } catch (IOException | MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
