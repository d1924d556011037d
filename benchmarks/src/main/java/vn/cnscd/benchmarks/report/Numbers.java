package vn.cnscd.benchmarks.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people read them: three digits that matter, thousands apart. */
public final class Numbers {

    private static final int DIGITS = 3;
    private static final double WHOLE_FROM = 100;

    private Numbers() {}

    public static String text(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "–";
        }
        var format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(
                Math.abs(number) >= WHOLE_FROM
                        ? Math.rint(number)
                        : new BigDecimal(number).round(new MathContext(DIGITS)).doubleValue());
    }
}
