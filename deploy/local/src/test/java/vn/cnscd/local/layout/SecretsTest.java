package vn.cnscd.local.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir private Path folder;

    @Test
    void aSecretIsMadeOnceAndReadableByItsOwnerAlone() throws IOException {
        var secrets = new Secrets(folder.resolve("secrets"));

        String first = secrets.databasePassword("activity");

        assertThat(new Secrets(folder.resolve("secrets")).databasePassword("activity"))
                .isEqualTo(first)
                .isNotEqualTo(secrets.databasePassword("reporting"));
        assertThat(modeOf(folder.resolve("secrets"))).isEqualTo("rwx------");
        assertThat(modeOf(folder.resolve("secrets/database-activity"))).isEqualTo("rw-------");
    }

    @Test
    void theMasterKeyIs32BytesInBase64() {
        assertThat(Base64.getDecoder().decode(new Secrets(folder).personalDataMasterKey()))
                .hasSize(32);
    }

    private static String modeOf(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
