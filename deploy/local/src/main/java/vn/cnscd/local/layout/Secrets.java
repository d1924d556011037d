package vn.cnscd.local.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/**
 * The secrets of one run, generated at its first start and readable by their owner alone.
 *
 * @param folder one file for each secret
 */
public record Secrets(Path folder) {

    private static final int BYTES = 32;

    public String postgresSuperuser() {
        return word("postgres-superuser");
    }

    public String databasePassword(String database) {
        return word("database-" + database);
    }

    /** Secret of the client {@code notification-service}. */
    public String notificationClient() {
        return word("notification-client");
    }

    /** The key under which household references become pseudonyms. */
    public String householdPseudonym() {
        return word("household-pseudonym");
    }

    /** The key that wraps the keys of persons; 32 bytes in Base64. */
    public String personalDataMasterKey() {
        return remembered(
                "personal-data-master-key", () -> Base64.getEncoder().encodeToString(bytes()));
    }

    /** The text kept under a name; made once. */
    public String remembered(String name, Supplier<String> first) {
        try {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                writeNew(file, first.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String word(String name) {
        return remembered(
                name, () -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes()));
    }

    private void writeNew(Path file, String text) throws IOException {
        Files.createDirectories(
                folder,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path draft = Files.createTempFile(folder, "new", ""); // created with rw-------
        Files.writeString(draft, text);
        Files.move(draft, file);
    }

    private static byte[] bytes() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
