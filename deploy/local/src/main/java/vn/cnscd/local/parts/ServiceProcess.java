package vn.cnscd.local.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import vn.cnscd.local.LaunchProblem;
import vn.cnscd.local.layout.DataFolder;

/** An instance of one of the five services as a process of its own. */
public final class ServiceProcess extends ProcessPart {

    private static final Duration PATIENCE_AT_START = Duration.ofMinutes(5);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private static final int OK = 200;

    private final UnpackedApp app;
    private final Map<String, String> environment;
    private final URI readiness;

    /**
     * @param name tells its instances apart
     * @param managementPort where it says whether it is ready
     */
    public ServiceProcess(
            String name,
            UnpackedApp app,
            DataFolder data,
            int managementPort,
            Map<String, String> environment) {
        super(name, data, Duration.ofSeconds(30));
        this.app = app;
        this.environment = environment;
        this.readiness =
                URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness");
    }

    @Override
    void begin(Consumer<String> progress) {
        app.prepare(progress, command -> runToEnd(command, environment));
        progress.accept("starting");
        launch(app.command(), environment);
        await(this::isReady, PATIENCE_AT_START);
    }

    private boolean isReady() {
        var request = HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(2)).build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("Interrupted while starting.", e);
        }
    }
}
