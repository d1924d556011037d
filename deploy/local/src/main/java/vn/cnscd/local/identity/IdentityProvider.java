package vn.cnscd.local.identity;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.cnscd.local.parts.Part;

/**
 * The identity provider of the local run. It lives inside the launcher, so that demo users and
 * clients can't exist anywhere else.
 */
public final class IdentityProvider implements Part {

    public static final String NAME = "identity";

    private final IdentitySettings settings;
    private final CompletableFuture<Void> exited = new CompletableFuture<>();
    private volatile @Nullable ConfigurableApplicationContext context;

    public IdentityProvider(IdentitySettings settings) {
        this.settings = settings;
    }

    /** Where services and the gateway fetch the keys of the tokens. */
    public String jwkSetUri() {
        return directUrl() + "/oauth2/jwks";
    }

    /** Where services get tokens of their own, without a detour through the gateway. */
    public String tokenUri() {
        return directUrl() + "/oauth2/token";
    }

    /** The address that the gateway forwards to. */
    public String directUrl() {
        return "http://127.0.0.1:" + settings.ports().identity();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void start(Consumer<String> progress) {
        progress.accept("starting");
        context =
                new SpringApplicationBuilder(IdentityApplication.class)
                        .initializers(
                                (GenericApplicationContext fresh) ->
                                        fresh.registerBean(IdentitySettings.class, () -> settings))
                        .bannerMode(Banner.Mode.OFF)
                        .registerShutdownHook(false)
                        .properties(
                                Map.of(
                                        "spring.config.name", "local-run-identity",
                                        "server.address", "127.0.0.1",
                                        "server.port", settings.ports().identity(),
                                        "server.servlet.session.cookie.name", "CNSCD_LOGIN",
                                        "server.servlet.session.cookie.same-site", "lax",
                                        "server.servlet.session.timeout", "12h"))
                        .run();
    }

    @Override
    public void stop() {
        var running = context;
        if (running != null) {
            running.close();
            context = null;
        }
        exited.complete(null);
    }

    @Override
    public void kill() {
        stop();
    }

    @Override
    public CompletableFuture<?> exited() {
        return exited;
    }
}
