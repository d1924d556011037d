package vn.cnscd.benchmarks.report;

import java.util.Map;
import java.util.TreeMap;
import vn.cnscd.benchmarks.platform.Processes;
import vn.cnscd.benchmarks.platform.Processes.Use;

/**
 * What the processes took for one scenario.
 *
 * @param cpuSeconds by process
 * @param memory resident bytes at its end, by process
 */
public record Usage(
        String scenario, double seconds, Map<String, Double> cpuSeconds, Map<String, Long> memory) {

    /** Memory of the whole platform: everything but the load generator. */
    public long memoryOfThePlatform() {
        return memory.entrySet().stream()
                .filter(process -> !process.getKey().equals(Processes.GENERATOR))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The difference between before and after; a process that was started anew begins at 0. */
    public static Usage between(
            String scenario, double seconds, Map<String, Use> before, Map<String, Use> after) {
        var cpu = new TreeMap<String, Double>();
        var memory = new TreeMap<String, Long>();
        after.forEach(
                (process, use) -> {
                    var earlier = before.get(process);
                    double since = earlier == null ? 0 : earlier.cpuSeconds();
                    cpu.put(process, use.cpuSeconds() - (since > use.cpuSeconds() ? 0 : since));
                    memory.put(process, use.memory());
                });
        return new Usage(scenario, seconds, cpu, memory);
    }
}
