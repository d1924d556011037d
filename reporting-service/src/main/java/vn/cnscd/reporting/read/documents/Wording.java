package vn.cnscd.reporting.read.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.policy.Indicator;

/** How numbers, days and periods are written in Vietnamese documents: {@code 1.234,5}. */
final class Wording {
    static final String NOT_REPORTED = "chưa báo cáo";

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút ngày' dd/MM/yyyy");

    private Wording() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 09 giờ 05 phút ngày 14/12/2025}. */
    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(Period.ZONE));
    }

    /** {@code Quý IV/2025}. */
    static String period(Period period) {
        return switch (period.kind()) {
            case YEAR -> "Năm " + period.year();
            case QUARTER -> "Quý " + period.numeral() + "/" + period.year();
            case MONTH -> "Tháng " + period.numeral() + "/" + period.year();
        };
    }

    /** A figure; a percentage has one decimal. What is not reported is never written as 0. */
    static String value(@Nullable BigDecimal value, Indicator.Kind kind) {
        if (value == null) {
            return NOT_REPORTED;
        }
        return kind == Indicator.Kind.RATIO
                ? number(value.setScale(1, RoundingMode.HALF_UP))
                : number(value);
    }

    static String number(BigDecimal number) {
        var format =
                new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(VIETNAMESE));
        format.setMinimumFractionDigits(Math.max(0, Math.min(1, number.scale())));
        return format.format(number);
    }

    /** {@code ≥ 50}. */
    static String target(@Nullable Target target) {
        if (target == null) {
            return "";
        }
        String sign =
                switch (target.comparator()) {
                    case GE -> "≥ ";
                    case GT -> "> ";
                    case EQ -> "";
                };
        return sign + number(target.value());
    }

    static String met(@Nullable Boolean met) {
        if (met == null) {
            return "";
        }
        return met ? "Đạt" : "Chưa đạt";
    }

    /** {@code ỦY BAN NHÂN DÂN XÃ CHÍ MINH}. */
    static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /**
     * A unit's full name, or another title, inside a sentence: {@code xã Chí Minh}. Nghị định
     * 30/2020/NĐ-CP, Phụ lục II, keeps the capital of Thành phố Hồ Chí Minh alone.
     */
    static String inSentence(String fullName) {
        return fullName.equals("Thành phố Hồ Chí Minh")
                ? fullName
                : fullName.substring(0, 1).toLowerCase(VIETNAMESE) + fullName.substring(1);
    }
}
