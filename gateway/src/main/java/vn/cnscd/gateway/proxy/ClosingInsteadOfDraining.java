package vn.cnscd.gateway.proxy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/**
 * Closing a response normally reads it to its end, so that the connection can be used again. An
 * endless stream has no end: its connection is closed instead.
 */
final class ClosingInsteadOfDraining implements ExecChainHandler {

    @Override
    public ClassicHttpResponse execute(
            ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        var response = chain.proceed(request, scope);
        if (response.getEntity() != null) {
            response.setEntity(
                    new HttpEntityWrapper(response.getEntity()) {
                        @Override
                        public InputStream getContent() throws IOException {
                            return new ClosingStream(super.getContent(), scope);
                        }
                    });
        }
        return response;
    }

    private static final class ClosingStream extends FilterInputStream {

        private final ExecChain.Scope scope;

        ClosingStream(InputStream content, ExecChain.Scope scope) {
            super(content);
            this.scope = scope;
        }

        @Override
        public void close() {
            scope.execRuntime.discardEndpoint();
        }
    }
}
