package vn.cnscd.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * All that one run found out.
 *
 * @param about the run itself: machine, date, commit
 */
public record Report(RunInfo about, List<Figure> figures, List<Usage> usages, List<String> notes) {

    private static final double MIB = 1 << 20;

    public Report(RunInfo about) {
        this(about, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    public void add(Figure figure) {
        figures.add(figure);
    }

    /** Adds what the processes took for a scenario. */
    public void add(Usage usage) {
        usages.add(usage);
    }

    /** Nothing more comes: what follows from all scenarios together is added. */
    public void finish() {
        figures.addAll(Memory.figures(usages));
    }

    /** A figure that was measured, if it was. */
    public Optional<Figure> find(String scenario, String what) {
        return figures.stream()
                .filter(figure -> figure.scenario().equals(scenario) && figure.what().equals(what))
                .findFirst();
    }

    /** The figures to hold. */
    public Table goalsTable() {
        return table(figures.stream().filter(figure -> figure.goal() != null).toList());
    }

    /** Every figure, with its goal and whether it is met. */
    public Table figuresTable() {
        return table(figures);
    }

    private static Table table(List<Figure> figures) {
        var table = new Table("scenario", "what", "measured", "unit", "ratio", "of", "goal", "");
        for (var figure : figures) {
            table.row(
                    figure.scenario(),
                    figure.what(),
                    Numbers.text(figure.value()),
                    figure.unit(),
                    figure.ratio() == null ? "" : Numbers.text(figure.ratio()),
                    figure.against() == null ? "" : figure.against(),
                    figure.goal() == null ? "" : figure.goal().text(),
                    figure.verdict());
        }
        return table;
    }

    /** CPU seconds for each second of a scenario, by process: 1 is one core all the time. */
    public Table cpuTable() {
        return byProcess(
                (usage, process) -> {
                    var cpu = usage.cpuSeconds().get(process);
                    return cpu == null ? "" : Numbers.text(cpu / usage.seconds());
                });
    }

    /** Memory at the end of each scenario in MiB, by process. */
    public Table memoryTable() {
        return byProcess(
                (usage, process) -> {
                    var bytes = usage.memory().get(process);
                    return bytes == null ? "" : Numbers.text(Math.rint(bytes / MIB));
                });
    }

    private Table byProcess(Cell cell) {
        var processes = new TreeSet<String>();
        usages.forEach(usage -> processes.addAll(usage.memory().keySet()));
        var headings = new ArrayList<String>(List.of("scenario"));
        headings.addAll(processes);
        var table = new Table(headings.toArray(String[]::new));
        for (var usage : usages) {
            var cells = new ArrayList<String>(List.of(usage.scenario()));
            processes.forEach(process -> cells.add(cell.of(usage, process)));
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }

    private interface Cell {
        String of(Usage usage, String process);
    }
}
