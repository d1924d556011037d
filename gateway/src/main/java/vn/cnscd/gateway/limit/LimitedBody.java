package vn.cnscd.gateway.limit;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import vn.cnscd.gateway.problem.BodyFailure;
import vn.cnscd.gateway.problem.BodyTooLarge;

/**
 * A body that fails as a {@link BodyFailure}, so that the caller's faults are told from those of
 * the part it is passed to.
 */
final class LimitedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final long limit;
    private long read;

    LimitedBody(ServletInputStream body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = readOn(buffer, offset, length);
        read += Math.max(got, 0);
        if (read > limit) {
            throw new BodyTooLarge(limit);
        }
        return got;
    }

    private int readOn(byte[] buffer, int offset, int length) throws BodyFailure {
        try {
            return body.read(buffer, offset, length);
        } catch (IOException gone) {
            throw new BodyFailure("The caller stopped sending.", gone);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
