package vn.cnscd.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What a server answered.
 *
 * @param body the buffer that holds it, which the next call overwrites
 * @param length how much of the buffer it is
 * @param closing whether the server closes the connection after it
 */
@SuppressWarnings("ArrayRecordComponent") // Read at once, never compared.
public record Answer(int status, byte[] body, int length, boolean closing) {

    private static final int OK = 200;
    private static final byte[] ACCEPTED = "\"accepted\":".getBytes(UTF_8);

    public boolean isOk() {
        return status == OK;
    }

    /** The summary of a submission: how many items were accepted; nothing else of it is read. */
    public int accepted() {
        int at = find(ACCEPTED) + ACCEPTED.length;
        int count = 0;
        while (at < length && body[at] >= '0' && body[at] <= '9') {
            count = count * 10 + body[at++] - '0';
        }
        return count;
    }

    public String text() {
        return new String(body, 0, length, UTF_8);
    }

    private int find(byte[] word) {
        for (int start = 0; start + word.length <= length; start++) {
            int matched = 0;
            while (matched < word.length && body[start + matched] == word[matched]) {
                matched++;
            }
            if (matched == word.length) {
                return start;
            }
        }
        throw new IllegalStateException("Not the answer to a submission: " + status + " " + text());
    }
}
