package vn.cnscd.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.cnscd.local.LocalPlatform;
import vn.cnscd.local.Options;
import vn.cnscd.local.screen.Board;

/**
 * The whole platform as real processes, started once for all tests and stopped after the last. A
 * test takes it, or the {@link Api}, as a parameter.
 */
final class Platform implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(Platform.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == LocalPlatform.class || type == Api.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        LocalPlatform platform = running(context);
        return parameter.getParameter().getType() == Api.class
                ? new Api(platform.gatewayUrl())
                : platform;
    }

    private static LocalPlatform running(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent("platform", key -> start(), LocalPlatform.class);
    }

    private static LocalPlatform start() {
        try {
            Path data = Files.createTempDirectory("cnscd-acceptance-");
            var board = new Board(System.out, false);
            return LocalPlatform.prepare(Options.onFreePorts(data), board).start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
