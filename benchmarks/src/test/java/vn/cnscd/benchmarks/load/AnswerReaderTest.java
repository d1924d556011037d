package vn.cnscd.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AnswerReaderTest {

    @Test
    void readsOneAnswerAfterTheOther() throws IOException {
        var reader =
                reader(
                        "HTTP/1.1 200 \r\nContent-Length: 5\r\n\r\nhello",
                        "HTTP/1.1 503 \r\nConnection: close\r\nContent-Length: 0\r\n\r\n");

        var first = reader.read();
        assertThat(first.text()).isEqualTo("hello");
        assertThat(first.closing()).isFalse();
        var second = reader.read();
        assertThat(second.status()).isEqualTo(503);
        assertThat(second.closing()).isTrue();
    }

    @Test
    void putsChunksTogether() throws IOException {
        var reader =
                reader(
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                        "3\r\nabc\r\na\r\n0123456789\r\n0\r\n\r\n",
                        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx");

        assertThat(reader.read().text()).isEqualTo("abc0123456789");
        assertThat(reader.read().text()).isEqualTo("x");
    }

    @Test
    void noticesAnAnswerThatIsCutOff() {
        var reader = reader("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");

        assertThatThrownBy(reader::read).isInstanceOf(EOFException.class);
    }

    @Test
    void readsHowManyItemsWereAccepted() throws IOException {
        var body = "{\"accepted\":998,\"duplicate\":2,\"items\":[]}";
        var head = "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n".formatted(body.length());
        var reader = reader(head, body);

        assertThat(reader.read().accepted()).isEqualTo(998);
    }

    private static AnswerReader reader(String... parts) {
        return new AnswerReader(new ByteArrayInputStream(String.join("", parts).getBytes(UTF_8)));
    }
}
