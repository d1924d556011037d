package vn.cnscd.benchmarks.report;

/**
 * What a part of the country asks of the platform. Nobody publishes how often teams are active, so
 * the assumptions stand here, openly.
 *
 * @param teams of villages and communes
 */
record Demand(String name, long teams) {

    /** Two sessions or visits a week. */
    static final int ACTIVITIES_OF_A_TEAM_IN_A_MONTH = 8;

    /** Reports are due on one day: a tenth of a quarter's activities comes in its last hour. */
    static final double SHARE_OF_A_QUARTER_IN_THE_BUSIEST_HOUR = 0.1;

    /** Questions for each team in that hour: somebody opens ten pages of five questions. */
    static final int QUESTIONS_FOR_A_TEAM_IN_AN_HOUR = 50;

    /** Cores are bought for twice the busiest hour. */
    static final double RESERVE = 2;

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final double SECONDS_OF_AN_HOUR = 3600;

    double activitiesOfAYear() {
        return (double) teams * ACTIVITIES_OF_A_TEAM_IN_A_MONTH * MONTHS_OF_A_YEAR;
    }

    double activitiesPerSecond() {
        double ofAQuarter = (double) teams * ACTIVITIES_OF_A_TEAM_IN_A_MONTH * MONTHS_OF_A_QUARTER;
        return ofAQuarter * SHARE_OF_A_QUARTER_IN_THE_BUSIEST_HOUR / SECONDS_OF_AN_HOUR;
    }

    double questionsPerSecond() {
        return teams * QUESTIONS_FOR_A_TEAM_IN_AN_HOUR / SECONDS_OF_AN_HOUR;
    }
}
