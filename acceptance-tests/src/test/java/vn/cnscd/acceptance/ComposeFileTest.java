package vn.cnscd.acceptance;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.local.layout.Installation;
import vn.cnscd.local.layout.ServiceModule;

/**
 * {@code docker-compose.yml} says what the local run does: nobody notices a forgotten line before
 * an installation fails.
 */
class ComposeFileTest {

    private static final Path ROOT = Installation.find().root();
    private static final Set<String> INFRASTRUCTURE =
            Set.of("postgres", "kafka", "keycloak", "mailpit");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");

    private final String text = read("docker-compose.yml");
    private final Map<String, Map<String, Object>> parts = parts(text);

    @Test
    void holdsEachServiceAndWhatItNeeds() {
        Set<String> modules =
                Arrays.stream(ServiceModule.values()).map(ServiceModule::module).collect(toSet());

        assertThat(parts.keySet()).containsAll(modules).containsAll(INFRASTRUCTURE);
        assertThat(parts).hasSize(modules.size() + INFRASTRUCTURE.size());
    }

    @ParameterizedTest
    @EnumSource
    void buildsEachServiceFromTheOneDockerfile(ServiceModule service) {
        var build = map(part(service.module()).get("build"));

        assertThat(build).containsEntry("dockerfile", "deploy/docker/Dockerfile");
        assertThat(map(build.get("args"))).containsEntry("SERVICE", service.module());
    }

    @ParameterizedTest
    @EnumSource
    void startsEachServiceOnlyWhenWhatItNeedsIsHealthy(ServiceModule service) {
        assertThat(map(part(service.module()).get("depends_on")).values())
                .isNotEmpty()
                .allSatisfy(
                        need ->
                                assertThat(map(need))
                                        .containsEntry("condition", "service_healthy"));
    }

    @Test
    void givesEveryPartAHealthCheck() {
        for (String name : INFRASTRUCTURE) {
            assertThat(part(name)).as(name).containsKey("healthcheck");
        }
        assertThat(read("deploy/docker/Dockerfile")).contains("HEALTHCHECK").contains("USER 10001");
    }

    @Test
    void pinsEveryImage() {
        for (String name : INFRASTRUCTURE) {
            assertThat(part(name).get("image").toString()).as(name).matches("[^:]+:v?\\d+[.\\d]*");
        }
    }

    @Test
    void listensOnLoopbackOnly() {
        for (var part : parts.values()) {
            if (part.get("ports") instanceof List<?> ports) {
                assertThat(ports)
                        .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
            }
        }
    }

    @Test
    void takesEverySecretFromTheEnvironmentAndListsItInTheExample() {
        var example = read("deploy/docker/env.example");

        assertThat(VARIABLE.matcher(text).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(example).contains("\n" + name + "="));
        assertThat(text).doesNotContainPattern("(PASSWORD|SECRET|KEY): (?!\\$\\{)\\S");
    }

    @Test
    void mountsOnlyFilesThatExist() {
        for (var part : parts.values()) {
            if (part.get("volumes") instanceof List<?> volumes) {
                volumes.stream()
                        .map(Object::toString)
                        .filter(volume -> volume.startsWith("./"))
                        .forEach(
                                volume ->
                                        assertThat(ROOT.resolve(volume.split(":", -1)[0]))
                                                .exists());
            }
        }
    }

    @Test
    void bringsARealmWithEveryRoleAndNoPasswordInIt() {
        var realm = JsonMapper.shared().readTree(read("deploy/identity/cnscd-realm.json"));

        assertThat(realm.at("/roles/realm").findValuesAsString("name"))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Role.values()).map(Enum::name).toArray(String[]::new));
        assertThat(realm.findValuesAsString("secret")).allMatch(secret -> secret.startsWith("${"));
        assertThat(realm.at("/users").findValuesAsString("value"))
                .allMatch(password -> password.startsWith("${"));
    }

    private Map<String, Object> part(String name) {
        assertThat(parts).containsKey(name);
        return parts.getOrDefault(name, Map.of());
    }

    private static Map<String, Map<String, Object>> parts(String yaml) {
        Map<String, Object> document = new Yaml().load(yaml);
        var parts = new LinkedHashMap<String, Map<String, Object>>();
        map(document.get("services")).forEach((name, part) -> parts.put(name, map(part)));
        return parts;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        assertThat(value).isInstanceOf(Map.class);
        return (Map<String, Object>) value;
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
