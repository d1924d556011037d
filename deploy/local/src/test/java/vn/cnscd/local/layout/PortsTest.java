package vn.cnscd.local.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import vn.cnscd.local.LaunchProblem;

class PortsTest {

    @Test
    void everyPortMovesByTheSameOffset() {
        assertThat(new Ports(0).gatewayUrl()).isEqualTo("http://localhost:8080");
        assertThat(new Ports(1000).gatewayUrl()).isEqualTo("http://localhost:9080");
        assertThat(new Ports(1000).managementOf(ServiceModule.ACTIVITY)).isEqualTo(10082);
    }

    @Test
    void aBusyPortIsNamedTogetherWithThePartThatNeedsIt() throws IOException {
        var ports = Ports.free();
        try (var _ = new ServerSocket(ports.smtp(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(LaunchProblem.class)
                    .hasMessageContaining(String.valueOf(ports.smtp()))
                    .hasMessageContaining("the SMTP server");
        }
    }
}
