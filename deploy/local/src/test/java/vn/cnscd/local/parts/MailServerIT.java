package vn.cnscd.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cnscd.local.layout.DataFolder;
import vn.cnscd.local.layout.Ports;

class MailServerIT {

    @TempDir private Path folder;

    @Test
    void keepsEachReceivedMailAsAFile() throws IOException {
        var ports = Ports.free();
        var data = new DataFolder(folder);
        var mail = new MailServer(data, ports);
        mail.start(_ -> {});
        try {
            GreenMailUtil.sendTextEmail(
                    "to.truong@example.vn",
                    "cnscd@example.vn",
                    "Nhắc báo cáo",
                    "Quý IV/2025",
                    new ServerSetup(ports.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

            try (var files = Files.list(data.mail())) {
                assertThat(files)
                        .singleElement()
                        .satisfies(
                                file -> {
                                    assertThat(file.getFileName().toString())
                                            .endsWith("-to.truong@example.vn.eml");
                                    assertThat(Files.readString(file))
                                            .contains("To: to.truong@example.vn");
                                });
            }
        } finally {
            mail.stop();
        }
    }
}
