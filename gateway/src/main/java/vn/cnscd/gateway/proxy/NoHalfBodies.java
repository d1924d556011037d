package vn.cnscd.gateway.proxy;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/**
 * When a caller's body breaks off, HttpClient would still end it properly towards the service,
 * which would take the half for the whole. The connection is closed before that, so that the
 * service sees it break off, too.
 */
final class NoHalfBodies implements ExecChainHandler {

    @Override
    public ClassicHttpResponse execute(
            ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        if (request.getEntity() != null) {
            request.setEntity(
                    new HttpEntityWrapper(request.getEntity()) {
                        @Override
                        public void writeTo(OutputStream out) throws IOException {
                            try {
                                super.writeTo(out);
                            } catch (IOException | RuntimeException brokenOff) {
                                scope.execRuntime.discardEndpoint();
                                throw brokenOff;
                            }
                        }
                    });
        }
        return chain.proceed(request, scope);
    }
}
