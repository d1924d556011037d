package vn.cnscd.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import vn.cnscd.contracts.hierarchy.UnitPath;

class CellMapTest {

    private final ApplicationContextRunner configuration =
            new ApplicationContextRunner()
                    .withUserConfiguration(Cells.class)
                    .withPropertyValues(cell("main"))
                    .withPropertyValues(cell("south"));

    @Test
    void aProvinceIsServedByItsCellAndAllOthersByTheDefault() {
        configuration
                .withPropertyValues("cnscd.gateway.provinces.92=south")
                .run(
                        context -> {
                            var cells = context.getBean(CellMap.class);
                            assertThat(cells.cellOf(Optional.of(new UnitPath("92/31567/001"))))
                                    .isEqualTo("south");
                            assertThat(cells.cellOf(Optional.of(new UnitPath("31/11131"))))
                                    .isEqualTo("main");
                            assertThat(cells.cellOf(Optional.of(UnitPath.COUNTRY)))
                                    .isEqualTo("main");
                            assertThat(cells.cellOf(Optional.empty())).isEqualTo("main");
                        });
    }

    @Test
    void theEnvironmentMovesAService() {
        configuration
                .withInitializer(
                        context ->
                                context.getEnvironment()
                                        .getPropertySources()
                                        .addFirst(
                                                new SystemEnvironmentPropertySource(
                                                        "systemEnvironment",
                                                        Map.of(
                                                                "CNSCD_GATEWAY_CELLS_MAIN_TEAMREGISTRY_URL",
                                                                "http://registry:8080"))))
                .run(
                        context -> {
                            var main = context.getBean(CellMap.class).cell("main");
                            assertThat(main.teamRegistry().url())
                                    .hasToString("http://registry:8080");
                            assertThat(main.teamRegistry().managementUrl())
                                    .hasToString("http://main:2");
                        });
    }

    @Test
    void aProvinceInACellThatDoesNotExistStopsTheStart() {
        configuration
                .withPropertyValues("cnscd.gateway.provinces.92=north")
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void aProvinceThatLostItsLeadingZeroStopsTheStart() {
        configuration
                .withPropertyValues("cnscd.gateway.provinces.1=south")
                .run(context -> assertThat(context).hasFailed());
    }

    private static String[] cell(String name) {
        return Stream.of("team-registry", "activity", "reporting", "notification")
                .flatMap(
                        service ->
                                Stream.of(
                                        "cnscd.gateway.cells."
                                                + name
                                                + "."
                                                + service
                                                + ".url=http://"
                                                + name
                                                + ":1",
                                        "cnscd.gateway.cells."
                                                + name
                                                + "."
                                                + service
                                                + ".management-url=http://"
                                                + name
                                                + ":2"))
                .toArray(String[]::new);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(CellMap.class)
    static class Cells {}
}
