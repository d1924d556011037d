package vn.cnscd.local.parts;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.local.layout.DataFolder;
import vn.cnscd.local.layout.Ports;

/**
 * A real SMTP server that delivers to nobody: what it receives can be read over IMAP or as files.
 */
public final class MailServer implements Part {

    public static final String NAME = "mail";

    private static final String HOST = "127.0.0.1";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Path folder;
    private final Ports ports;
    private final AtomicInteger received = new AtomicInteger();
    private final CompletableFuture<Void> exited = new CompletableFuture<>();
    private volatile @Nullable GreenMail server;

    public MailServer(DataFolder data, Ports ports) {
        this.folder = data.mail();
        this.ports = ports;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void start(Consumer<String> progress) {
        progress.accept("starting");
        var mail =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(ports.smtp(), HOST, ServerSetup.PROTOCOL_SMTP),
                            new ServerSetup(ports.imap(), HOST, ServerSetup.PROTOCOL_IMAP)
                        });
        mail.getUserManager().setAuthRequired(false);
        mail.getUserManager()
                .setMessageDeliveryHandler(
                        (message, address) -> {
                            keep(message, address);
                            return mailboxOf(mail, address);
                        });
        mail.start();
        server = mail;
    }

    @Override
    public void stop() {
        var running = server;
        if (running != null) {
            running.stop();
            server = null;
        }
        exited.complete(null);
    }

    @Override
    public void kill() {
        stop();
    }

    @Override
    public CompletableFuture<?> exited() {
        return exited;
    }

    private void keep(MovingMessage message, MailAddress recipient) throws MessagingException {
        String name =
                "%s-%04d-%s.eml"
                        .formatted(
                                LocalDateTime.now(Period.ZONE).format(MOMENT),
                                received.incrementAndGet(),
                                recipient.getEmail().replaceAll("[^A-Za-z0-9@._+-]", "_"));
        try {
            Files.createDirectories(folder);
            try (var out = Files.newOutputStream(folder.resolve(name))) {
                message.getMessage().writeTo(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GreenMailUser mailboxOf(GreenMail mail, MailAddress address)
            throws UserException {
        String email = address.getEmail();
        var known = mail.getUserManager().getUserByEmail(email);
        return known != null ? known : mail.getUserManager().createUser(email, email, email);
    }
}
