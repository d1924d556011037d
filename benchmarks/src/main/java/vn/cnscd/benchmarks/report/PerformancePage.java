package vn.cnscd.benchmarks.report;

/** {@code docs/performance.md}: what one run found, for people. */
public final class PerformancePage {

    @SuppressWarnings("InlineFormatString") // It reads best on its own.
    private static final String PAGE =
            """
            # Performance

            Written by `./benchmark --write-docs`; run it on your machine to get your own. Everything was measured in one run, beside the whole
            platform of `./run` (real PostgreSQL with `fsync` and `synchronous_commit` on, real Kafka, all services as processes), with the load generator on
            the same cores. Absolute figures belong to the machine; the ratios hold better.

            | machine | %s, %d cores, %d GiB |
            | --- | --- |
            | system | %s, %s |
            | measured | %s, commit `%s`, `./benchmark %s` |

            ## Figures to hold

            %s

            ## All figures

            %s

            %s

            How to read them:

            - *bare batch insert*: 4 threads write the rows that an activity has in the event table, with the same bytes, into a table of the same columns, keys and
              indexes in the same PostgreSQL, 500 rows in each transaction (`reWriteBatchedInserts`), while nothing else happens. *Bare single-row commits*: one row in each transaction.
            - *Accepted* counts only items that the answer calls `ACCEPTED`; that answer is given after the commit.
            - *Single submissions* are measured once 32 clients get no faster: the JVM takes a minute or more to compile that path.
            - Latencies are of arrivals at fixed times (open loop) and count from the moment a call was due, so that a slow answer is not forgiven the calls it held up; only
              the calls of 1,000 items are of clients that never rest.
            - *Visible after* is the time from the answer to a submission until the indicators of the village, asked every 20 ms through the gateway, count it.
            - *The relay alone* and *the projection alone* work off a backlog that was held back before them, with all processes warm; counted from the first event that passes to the last.
            - *Dashboard*: 34 provinces, 3,321 communes (the official list), 90,000 generated villages with a team each and 10,000 teams of communes, an activity of each village in
              each of the quarters; asked at the reporting-service, all kinds of questions beside each other.

            ## Cores in use

            CPU seconds for each second of a scenario with its preparation; 1 is one core all the time. The load generator also hosts the identity provider and the mail server of the local run.

            %s

            ## Memory

            Resident MiB at the end of each scenario; of PostgreSQL's processes, which share most of it, the sum of their shares.

            %s
            """;

    private PerformancePage() {}

    public static String of(Report report) {
        var about = report.about();
        return PAGE.formatted(
                about.machine(),
                about.cores(),
                about.memoryGib(),
                about.system(),
                about.java(),
                about.at(),
                about.commit(),
                about.arguments(),
                report.goalsTable().markdown(),
                report.figuresTable().markdown(),
                String.join("\n\n", report.notes()),
                report.cpuTable().markdown(),
                report.memoryTable().markdown());
    }
}
