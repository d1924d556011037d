package vn.cnscd.local;

import java.util.Map;
import vn.cnscd.local.layout.DataFolder;
import vn.cnscd.local.layout.Installation;
import vn.cnscd.local.layout.ServiceModule;
import vn.cnscd.local.parts.ServiceProcess;
import vn.cnscd.local.parts.UnpackedApp;

/** Makes the processes of the services: one of each, and a second one where somebody wants it. */
record ServiceInstances(
        Installation installation, DataFolder data, ServiceEnvironment environment) {

    /**
     * The instance that the platform's gateway knows.
     *
     * @param more settings beside the usual ones, or instead of them
     */
    ServiceProcess first(ServiceModule service, Map<String, String> more) {
        return process(service.module(), service, environment, more);
    }

    /** An instance on ports of its own, with the database and the topics of the first. */
    ServiceProcess second(ServiceModule service) {
        return process(service.module() + "-2", service, environment.ofSecondInstances(), Map.of());
    }

    private ServiceProcess process(
            String name,
            ServiceModule service,
            ServiceEnvironment usual,
            Map<String, String> more) {
        var settings = usual.of(service);
        settings.putAll(more);
        return new ServiceProcess(
                name,
                new UnpackedApp(
                        installation.jar(service), installation.apps(), service.jvmOptions()),
                data,
                usual.instances().managementOf(service),
                settings);
    }
}
