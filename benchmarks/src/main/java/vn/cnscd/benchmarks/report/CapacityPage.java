package vn.cnscd.benchmarks.report;

import java.util.List;

/** {@code docs/capacity.md}: what the measured figures mean for a province and for the country. */
public final class CapacityPage {

    private static final double MICROS = 1e6;
    private static final double MILLIS = 1e3;
    private static final double GIB = 1 << 30;
    private static final int FEWEST_PARTITIONS = 12;

    /** A partition must not be what limits: it is given a tenth of what one machine counts. */
    private static final double OF_A_MACHINE_FOR_EACH_PARTITION = 0.1;

    @SuppressWarnings("InlineFormatString") // It reads best on its own.
    private static final String PAGE =
            """
            # Capacity

            What a province and the whole country need, calculated from the figures of [performance](performance.md) by the same `./benchmark --write-docs`
            (%s, %d cores, commit `%s`).

            ## Measured

            | for each | CPU or bytes |
            | --- | --- |
            | activity, from the gateway to the figure | %s µs CPU, all processes |
            | activity, on disk | %s bytes: event and journal %s, facts and figures %s |
            | question of the dashboard | %s ms CPU |

            ## Assumed

            No national figure says how often teams are active. Change these (`Demand` in `benchmarks`) when yours are known:

            - a team is active %d times a month (two sessions or visits a week);
            - reports are due on one day, so %s %% of a quarter's activities are submitted within its busiest hour;
            - in that hour somebody of each team, or of the office above it, opens ten pages of the dashboard, %d questions together;
            - cores are bought for %s times the busiest hour.

            ## Needed

            %s

            - Cores are those of a machine like the measured one, for ingestion and questions together; the measured machine also ran PostgreSQL, Kafka and the load
              generator on its %d. A cell smaller than two cores is not worth having: let small provinces share one.
            - Disk is that of the activities with their figures in PostgreSQL. The topic keeps each event once more, backups and replicas keep everything again: triple it.
            - Memory: see [performance](performance.md); it does not grow with the data, except what PostgreSQL is given as cache.
            - Partitions limit how many consumers can count at the same time, and can't be changed without rebuilding. %d, the default, let %d instances of the
              reporting-service with two consumers each share the work; communes spread over them evenly.
            """;

    private CapacityPage() {}

    /** The page; {@link #isPossible} says whether enough was measured for it. */
    public static String of(Report report) {
        double cpu = sum(report, "bulk", "µs/activity");
        double events = value(report, "disk", "event table") + value(report, "disk", "journal");
        double figures = value(report, "disk", "facts and figures");
        double question = sum(report, "dashboard", "ms/question");
        double counted = value(report, "projection", "activities counted");
        var table =
                new Table(
                        "",
                        "teams",
                        "activities a year",
                        "busiest hour: activities/s",
                        "questions/s",
                        "cores",
                        "disk a year, GiB",
                        "partitions");
        for (var demand :
                List.of(
                        new Demand("a province of average size", 2_941),
                        new Demand("a province three times as large", 8_824),
                        new Demand("the whole country in one cell", 100_000))) {
            double cores =
                    (demand.activitiesPerSecond() * cpu / MICROS
                                    + demand.questionsPerSecond() * question / MILLIS)
                            * Demand.RESERVE;
            double partitions =
                    demand.activitiesPerSecond()
                            * Demand.RESERVE
                            / (counted * OF_A_MACHINE_FOR_EACH_PARTITION);
            table.row(
                    demand.name(),
                    Numbers.text((double) demand.teams()),
                    Numbers.text(demand.activitiesOfAYear()),
                    Numbers.text(demand.activitiesPerSecond()),
                    Numbers.text(demand.questionsPerSecond()),
                    Numbers.text(cores),
                    Numbers.text(demand.activitiesOfAYear() * (events + figures) / GIB),
                    Numbers.text(Math.max(FEWEST_PARTITIONS, Math.ceil(partitions))));
        }
        var about = report.about();
        return PAGE.formatted(
                about.machine(),
                about.cores(),
                about.commit(),
                Numbers.text(cpu),
                Numbers.text(events + figures),
                Numbers.text(events),
                Numbers.text(figures),
                Numbers.text(question),
                Demand.ACTIVITIES_OF_A_TEAM_IN_A_MONTH,
                Numbers.text(Demand.SHARE_OF_A_QUARTER_IN_THE_BUSIEST_HOUR * 100),
                Demand.QUESTIONS_FOR_A_TEAM_IN_AN_HOUR,
                Numbers.text(Demand.RESERVE),
                table.markdown(),
                about.cores(),
                FEWEST_PARTITIONS,
                FEWEST_PARTITIONS / 2);
    }

    /** Whether everything that the page is calculated from was measured. */
    public static boolean isPossible(Report report) {
        return List.of("bulk", "disk", "dashboard", "projection").stream()
                .allMatch(
                        scenario ->
                                report.figures().stream()
                                        .anyMatch(figure -> figure.scenario().equals(scenario)));
    }

    private static double value(Report report, String scenario, String what) {
        return report.find(scenario, what).orElseThrow().value();
    }

    private static double sum(Report report, String scenario, String unit) {
        return report.figures().stream()
                .filter(figure -> figure.scenario().equals(scenario) && figure.unit().equals(unit))
                .mapToDouble(Figure::value)
                .sum();
    }
}
