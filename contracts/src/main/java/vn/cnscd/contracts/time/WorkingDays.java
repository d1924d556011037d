package vn.cnscd.contracts.time;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days on which public offices work (ngày làm việc): Monday to Friday without public holidays,
 * as {@code holidays.properties} has them with their sources.
 */
public final class WorkingDays {
    /** Bộ luật Lao động 2019, Art. 112: 1/1, 30/4, 1/5, 2/9. */
    private static final Set<MonthDay> EVERY_YEAR =
            Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));

    private static final String FILE = "/holidays.properties";
    private static final String WORK = "WORK";
    private static final Properties ANNOUNCED = read();
    private static final Set<Integer> YEARS =
            ANNOUNCED.stringPropertyNames().stream()
                    .map(day -> LocalDate.parse(day).getYear())
                    .collect(Collectors.toUnmodifiableSet());

    private WorkingDays() {}

    /** Whether offices work on a day. */
    public static boolean isWorkingDay(LocalDate day) {
        String announced = ANNOUNCED.getProperty(day.toString());
        if (announced != null) {
            return announced.equals(WORK);
        }
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        boolean holiday = !YEARS.contains(day.getYear()) && EVERY_YEAR.contains(MonthDay.from(day));
        return !weekend && !holiday;
    }

    /**
     * The n-th working day after a day.
     *
     * @param number at least 1
     */
    public static LocalDate after(LocalDate day, int number) {
        var found = day;
        for (int left = number; left > 0; ) {
            found = found.plusDays(1);
            if (isWorkingDay(found)) {
                left--;
            }
        }
        return found;
    }

    private static Properties read() {
        try (var file = Objects.requireNonNull(WorkingDays.class.getResourceAsStream(FILE), FILE)) {
            var days = new Properties();
            days.load(new InputStreamReader(file, UTF_8));
            return days;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
