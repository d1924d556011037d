package vn.cnscd.reporting.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator (số liệu) in a unit and period.
 *
 * @param code the indicator
 * @param value null when not reported; a rate is a percentage
 * @param numerator of a rate, else null
 * @param denominator of a rate, else null
 * @param target what is to be reached, if anybody has said so
 * @param met whether it is, by the raw numbers
 */
public record Figure(
        String code,
        @Nullable BigDecimal value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Target target,
        @Nullable Boolean met) {}
