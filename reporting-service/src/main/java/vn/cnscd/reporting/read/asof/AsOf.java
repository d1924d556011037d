package vn.cnscd.reporting.read.asof;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.contracts.time.Period;

/**
 * Up to which moment events count (tính đến ngày): everything known now, or what was known by the
 * end of a past day in Vietnam. Today has not ended and later days have not come, so that what is
 * known as of them is what is known now.
 *
 * @param asked the day that was asked for, 2000–2999; null when none was
 * @param lastDay the last day that had begun
 * @param knownBefore the instant before which an event must have happened; null for now
 */
public record AsOf(
        @Nullable LocalDate asked, LocalDate lastDay, @Nullable OffsetDateTime knownBefore) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    public static AsOf now(Clock clock) {
        return new AsOf(null, today(clock), null);
    }

    /**
     * The end of the day that an untrusted text names as {@code 2025-12-15}; null stands for now.
     *
     * @throws InvalidInput at {@code /asOf} when it is no day of the years 2000–2999
     */
    public static AsOf of(@Nullable String day, Clock clock) {
        if (day == null) {
            return now(clock);
        }
        var asked = parse(day);
        var today = today(clock);
        return asked.isBefore(today)
                ? new AsOf(asked, asked, startOf(asked.plusDays(1)))
                : new AsOf(asked, today, null);
    }

    /** What was known just before a moment of the past. */
    public static AsOf at(Instant moment) {
        return new AsOf(
                null, LocalDate.ofInstant(moment, Period.ZONE), moment.atOffset(ZoneOffset.UTC));
    }

    /** Whether the first day of a period had come. */
    public boolean hasBegun(Period period) {
        return !period.firstDay().isAfter(lastDay);
    }

    /** Whether a day, the last of a period for example, was over. */
    public boolean hasEnded(LocalDate day) {
        return knownBefore == null
                ? lastDay.isAfter(day)
                : !knownBefore.isBefore(startOf(day.plusDays(1)));
    }

    /** How many days of a period had begun: none before it, all after it. */
    public long daysOf(Period period) {
        var until = lastDay.isBefore(period.lastDay()) ? lastDay : period.lastDay();
        return Math.max(0, ChronoUnit.DAYS.between(period.firstDay(), until) + 1);
    }

    /**
     * What to select from: the table itself, which holds what is known now, or the function that is
     * named after it and gives its rows as they were.
     *
     * @param narrowing SQL arguments that keep the function from computing rows nobody reads
     */
    public String rows(String table, String... narrowing) {
        return knownBefore == null ? table : countedRows(table, narrowing);
    }

    /**
     * As {@link #rows}, but always from the function: for what the table does not hold.
     *
     * @param narrowing as there
     */
    public String countedRows(String table, String... narrowing) {
        String arguments = narrowing.length == 0 ? "" : ", " + String.join(", ", narrowing);
        return table + "_as_of(" + knownBeforeSql() + arguments + ")";
    }

    /** The instant as an SQL expression, for {@link #sql}. */
    public String knownBeforeSql() {
        return knownBefore == null ? "'infinity'" : ":knownBefore";
    }

    /** A statement on {@link #rows}, with the instant that they need. */
    public StatementSpec sql(JdbcClient jdbc, String sql) {
        var statement = jdbc.sql(sql);
        return knownBefore == null ? statement : statement.param("knownBefore", knownBefore);
    }

    private static LocalDate parse(String day) {
        try {
            var parsed = LocalDate.parse(day);
            if (parsed.getYear() < FIRST_YEAR || parsed.getYear() > LAST_YEAR) {
                throw new InvalidInput(
                        new InputError(
                                "/asOf",
                                "OUT_OF_RANGE",
                                FIRST_YEAR + "-01-01",
                                LAST_YEAR + "-12-31"));
            }
            return parsed;
        } catch (DateTimeException noDay) {
            throw new InvalidInput(new InputError("/asOf", "INVALID"));
        }
    }

    private static OffsetDateTime startOf(LocalDate day) {
        // The driver takes no Instant.
        return day.atStartOfDay(Period.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }
}
