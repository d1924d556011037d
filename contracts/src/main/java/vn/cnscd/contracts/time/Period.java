package vn.cnscd.contracts.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A period of figures and reports (kỳ): a year {@code 2025}, a quarter {@code 2025-Q4} or a month
 * {@code 2025-10}.
 *
 * <p>A period has two windows. Figures count the <em>calendar</em> window. An administrative report
 * covers the <em>reporting</em> window of Nghị định 09/2019/NĐ-CP, Art. 12, which closes in the
 * middle of the last month so that the report can be due on the 15th. Statistical reports (Nghị
 * định 60/2018/NĐ-CP) use the calendar window.
 *
 * @param year 2000–2999
 * @param kind how long the period is
 * @param number the month (1–12), the quarter (1–4), or 1 for a year
 */
public record Period(int year, Kind kind, int number) implements Comparable<Period> {

    /** The zone in which days and deadlines are local (giờ Việt Nam). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Pattern FORM =
            Pattern.compile("(2\\d{3})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");
    private static final int FIRST_YEAR = 2000;
    private static final int FIRST_REPORTING_DAY = 15;
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    /** How long a period is: tháng, quý, năm. */
    public enum Kind {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        /** The number of months in a period of this kind. */
        public int months() {
            return months;
        }
    }

    public Period {
        if (year < FIRST_YEAR || year > 2999 || number < 1 || number > 12 / kind.months) {
            throw new IllegalArgumentException(
                    "No such period: " + year + " " + kind + " " + number);
        }
    }

    /**
     * Reads {@code 2025}, {@code 2025-Q4} or {@code 2025-10}; throws {@link
     * IllegalArgumentException} otherwise.
     */
    @JsonCreator
    public static Period of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("Not a period: " + text));
    }

    /** The period that an untrusted text names, if it is one. */
    public static Optional<Period> parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return Optional.of(new Period(year, Kind.QUARTER, Integer.parseInt(matcher.group(2))));
        }
        if (matcher.group(3) != null) {
            return Optional.of(new Period(year, Kind.MONTH, Integer.parseInt(matcher.group(3))));
        }
        return Optional.of(new Period(year, Kind.YEAR, 1));
    }

    /** The calendar period of a kind that a day falls in. */
    public static Period containing(LocalDate day, Kind kind) {
        return new Period(day.getYear(), kind, (day.getMonthValue() - 1) / kind.months + 1);
    }

    /** The days that figures of this period count. */
    public DateRange calendarWindow() {
        return new DateRange(firstMonth().atDay(1), lastMonth().atEndOfMonth());
    }

    /**
     * The days that an administrative report on this period covers: from the 15th of the month
     * before the period to the 14th of its last month (Nghị định 09/2019/NĐ-CP, Art. 12).
     */
    public DateRange reportingWindow() {
        return new DateRange(
                firstMonth().minusMonths(1).atDay(FIRST_REPORTING_DAY),
                lastMonth().atDay(FIRST_REPORTING_DAY - 1));
    }

    /** The first day of the calendar window. */
    public LocalDate firstDay() {
        return calendarWindow().first();
    }

    /** The last day of the calendar window. */
    public LocalDate lastDay() {
        return calendarWindow().last();
    }

    public YearMonth firstMonth() {
        return YearMonth.of(year, (number - 1) * kind.months + 1);
    }

    public YearMonth lastMonth() {
        return firstMonth().plusMonths(kind.months - 1L);
    }

    /** The period of the same kind that follows. */
    public Period next() {
        return containing(lastDay().plusDays(1), kind);
    }

    /** Whether there is none before it. */
    public boolean isFirst() {
        return year == FIRST_YEAR && number == 1;
    }

    /** The period of the same kind before this one. */
    public Period previous() {
        return containing(firstDay().minusDays(1), kind);
    }

    /** The months of this period in order; a month is its own only month. */
    public List<Period> months() {
        var months = new ArrayList<Period>(kind.months);
        for (int i = 0; i < kind.months; i++) {
            months.add(containing(firstMonth().plusMonths(i).atDay(1), Kind.MONTH));
        }
        return List.copyOf(months);
    }

    /**
     * The number as Vietnamese documents write it: a quarter in Roman numerals, {@code Quý IV};
     * January and February with a zero, so that nothing can be written before them.
     */
    public String numeral() {
        return switch (kind) {
            case YEAR -> Integer.toString(year);
            case QUARTER -> ROMAN.get(number - 1);
            case MONTH -> number < 3 ? "0" + number : Integer.toString(number);
        };
    }

    /** In the order of their first days; of two that start together, the shorter first. */
    @Override
    public int compareTo(Period other) {
        int byStart = firstMonth().compareTo(other.firstMonth());
        return byStart != 0 ? byStart : kind.compareTo(other.kind);
    }

    @JsonValue
    @Override
    public String toString() {
        return switch (kind) {
            case YEAR -> Integer.toString(year);
            case QUARTER -> year + "-Q" + number;
            case MONTH -> year + (number < 10 ? "-0" : "-") + number;
        };
    }
}
