package vn.cnscd.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import vn.cnscd.local.layout.ServiceModule;

/** The most memory that was seen at the end of a scenario. */
final class Memory {

    private static final double MIB = 1 << 20;
    private static final double WHOLE_PLATFORM_MIB = 4 * 1024;
    private static final double SERVICE_MIB = 450;
    private static final String SCENARIO = "memory";

    private Memory() {}

    static List<Figure> figures(List<Usage> usages) {
        var figures = new ArrayList<Figure>();
        long all = usages.stream().mapToLong(Usage::memoryOfThePlatform).max().orElse(0);
        figures.add(
                Figure.of(SCENARIO, "whole platform", all / MIB, "MiB").below(WHOLE_PLATFORM_MIB));
        for (var service : ServiceModule.values()) {
            var most =
                    usages.stream()
                            .mapToLong(usage -> usage.memory().getOrDefault(service.module(), 0L))
                            .max()
                            .orElse(0);
            figures.add(
                    Figure.of(SCENARIO, service.module(), most / MIB, "MiB").below(SERVICE_MIB));
        }
        return figures;
    }
}
