package vn.cnscd.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.util.FileSystemUtils;
import vn.cnscd.benchmarks.load.Outcome;
import vn.cnscd.benchmarks.platform.Bench;
import vn.cnscd.benchmarks.platform.Submitters;
import vn.cnscd.benchmarks.report.CapacityPage;
import vn.cnscd.benchmarks.report.Figure;
import vn.cnscd.benchmarks.report.JsonReport;
import vn.cnscd.benchmarks.report.PerformancePage;
import vn.cnscd.benchmarks.report.Report;
import vn.cnscd.benchmarks.report.RunInfo;
import vn.cnscd.benchmarks.report.Usage;
import vn.cnscd.benchmarks.run.Arguments;
import vn.cnscd.benchmarks.run.Progress;
import vn.cnscd.benchmarks.run.Run;
import vn.cnscd.benchmarks.scenario.AcceptedToVisible;
import vn.cnscd.benchmarks.scenario.Bulk;
import vn.cnscd.benchmarks.scenario.Dashboard;
import vn.cnscd.benchmarks.scenario.Disk;
import vn.cnscd.benchmarks.scenario.ProjectionAlone;
import vn.cnscd.benchmarks.scenario.Rebuild;
import vn.cnscd.benchmarks.scenario.Registry;
import vn.cnscd.benchmarks.scenario.RelayAlone;
import vn.cnscd.benchmarks.scenario.Scenario;
import vn.cnscd.benchmarks.scenario.Singles;
import vn.cnscd.local.LaunchProblem;
import vn.cnscd.local.layout.DataFolder;
import vn.cnscd.local.layout.Installation;
import vn.cnscd.local.screen.Board;

/** Measures the platform against bare PostgreSQL on this machine; {@code ./benchmark} calls it. */
public final class Benchmark {

    private static final List<Scenario> SCENARIOS =
            List.of(
                    new Bulk(true),
                    new Bulk(false),
                    new Singles(false),
                    new Singles(true),
                    new RelayAlone(),
                    new ProjectionAlone(),
                    new AcceptedToVisible(),
                    new Rebuild(),
                    new Disk(),
                    new Dashboard(),
                    new Registry());

    /** The just-in-time compilers are busy for as long as that on two cores. */
    private static final int WARM_UP_SHARE = 2;

    private Benchmark() {}

    /** Runs the scenarios that were asked for and prints what they found. */
    public static void main(String[] line) {
        try {
            var home = Installation.find();
            var out = home.root().resolve(".local/benchmark.json");
            var arguments = Arguments.parse(List.of(line), out);
            requireKnown(arguments);
            var about = RunInfo.here(home.root(), String.join(" ", line));
            run(arguments, new Report(about));
            System.exit(0);
        } catch (LaunchProblem problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        }
    }

    private static void requireKnown(Arguments arguments) {
        var known = SCENARIOS.stream().map(Scenario::name).toList();
        for (var wanted : arguments.only()) {
            if (!known.contains(wanted)) {
                throw new LaunchProblem(
                        "No scenario is called %s; there are %s."
                                .formatted(wanted, String.join(", ", known)));
            }
        }
    }

    private static void run(Arguments arguments, Report report) {
        boolean terminal = Boolean.getBoolean("cnscd.terminal");
        var progress = new Progress(System.out, terminal);
        Path folder = folder(arguments);
        logTo(folder);
        var board = new Board(System.out, terminal);
        try (var bench = Bench.start(folder, board)) {
            var run = new Run(bench, arguments, progress, report);
            warmUp(run);
            measureAll(run, report);
        } finally {
            if (arguments.data() == null) {
                delete(folder);
            }
        }
        print(report, arguments);
    }

    private static void warmUp(Run run) {
        run.progress().say("  warming up …");
        var bench = run.bench();
        for (var door : List.of(bench.platform().gatewayUrl())) {
            Outcome warm =
                    run.bulk(new Submitters(bench, door), run.arguments().share(WARM_UP_SHARE));
            warm.requireNoFailures();
        }
        run.settle();
        var bare = run.bare();
        run.note(
                "An activity is %d rows of events with %d bytes of content."
                        .formatted(bare.rowsOfAnActivity(), bare.bytesOfAnActivity()));
        run.add(Figure.of("bare", "batch insert, 4 threads × 500 rows", run.bareRows(), "rows/s"));
    }

    private static void measureAll(Run run, Report report) {
        var wanted = SCENARIOS.stream().filter(each -> run.arguments().wants(each.name())).toList();
        for (int i = 0; i < wanted.size(); i++) {
            var scenario = wanted.get(i);
            run.progress()
                    .say(
                            "[%d/%d] %s: %s"
                                    .formatted(
                                            i + 1,
                                            wanted.size(),
                                            scenario.name(),
                                            scenario.about()));
            var before = run.bench().processes().now();
            long begun = System.nanoTime();
            try {
                scenario.measure(run);
            } catch (RuntimeException failure) {
                run.note(scenario.name() + " could not be measured: " + failure);
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            var after = run.bench().processes().now();
            report.add(Usage.between(scenario.name(), seconds, before, after));
        }
        report.finish();
    }

    private static void print(Report report, Arguments arguments) {
        System.out.println("\n" + report.figuresTable().text());
        report.notes().forEach(note -> System.out.println("\n  " + note));
        System.out.println("\nCores in use, by process\n\n" + report.cpuTable().text());
        System.out.println("\nMemory in MiB, by process\n\n" + report.memoryTable().text());
        System.out.println("\nFigures to hold\n\n" + report.goalsTable().text());
        JsonReport.write(report, arguments.out());
        System.out.println("\nThe same as JSON: " + arguments.out());
        if (arguments.writeDocs()) {
            writeDocs(report, Installation.find().root().resolve("docs"));
        }
    }

    private static void writeDocs(Report report, Path docs) {
        try {
            Files.writeString(docs.resolve("performance.md"), PerformancePage.of(report));
            if (CapacityPage.isPossible(report)) {
                Files.writeString(docs.resolve("capacity.md"), CapacityPage.of(report));
            } else {
                System.out.println("docs/capacity.md needs a run of all scenarios.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Arguments arguments) {
        try {
            var data = arguments.data();
            return data == null ? Files.createTempDirectory("cnscd-benchmark-") : data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What libraries say goes to a file, as in the local run. */
    private static void logTo(Path folder) {
        System.setProperty(
                "cnscd.launcher.log", new DataFolder(folder).log("benchmark").toString());
        System.setProperty("logback.configurationFile", "vn/cnscd/local/launcher-logback.xml");
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        LoggerFactory.getILoggerFactory(); // now, before parts that start together ask for it
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            System.err.println(
                    "The data in " + folder + " could not be deleted: " + e.getMessage());
        }
    }
}
