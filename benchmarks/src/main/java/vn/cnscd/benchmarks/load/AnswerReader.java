package vn.cnscd.benchmarks.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;

/** Reads answers off a connection into one buffer that is used again and again. */
final class AnswerReader {

    private static final int HEXADECIMAL = 16;

    private final InputStream in;
    private byte[] body = new byte[16 * 1024];
    private int length;

    AnswerReader(InputStream in) {
        this.in = new BufferedInputStream(in, 64 * 1024);
    }

    Answer read() throws IOException {
        String statusLine = line();
        int status = Integer.parseInt(statusLine.split(" ", 3)[1]);
        int announced = 0;
        boolean chunked = false;
        boolean closing = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                announced = Integer.parseInt(valueOf(lower));
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = valueOf(lower).equals("chunked");
            } else if (lower.startsWith("connection:")) {
                closing = valueOf(lower).equals("close");
            }
        }
        length = 0;
        if (chunked) {
            readChunks();
        } else {
            append(announced);
        }
        return new Answer(status, body, length, closing);
    }

    private void readChunks() throws IOException {
        int size;
        do {
            size = Integer.parseInt(line(), HEXADECIMAL);
            append(size);
            line();
        } while (size > 0);
    }

    private void append(int count) throws IOException {
        if (length + count > body.length) {
            body = Arrays.copyOf(body, Math.max(length + count, body.length * 2));
        }
        if (in.readNBytes(body, length, count) < count) {
            throw new EOFException("The server ended an answer too early.");
        }
        length += count;
    }

    private String line() throws IOException {
        var text = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server closed the connection.");
            }
            if (next != '\r') {
                text.append((char) next);
            }
        }
        return text.toString();
    }

    private static String valueOf(String header) {
        return header.substring(header.indexOf(':') + 1).strip();
    }
}
