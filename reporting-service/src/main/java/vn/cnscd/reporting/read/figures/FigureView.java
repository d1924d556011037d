package vn.cnscd.reporting.read.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cnscd.reporting.events.Figure;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.policy.Indicator;

/** A figure as it is answered, named in the caller's language. */
public record FigureView(
        String code,
        String name,
        Indicator.Kind kind,
        @Nullable BigDecimal value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Target target,
        @Nullable Boolean met) {

    public static List<FigureView> of(List<Figure> figures, Locale language) {
        return figures.stream().map(figure -> of(figure, language)).toList();
    }

    private static FigureView of(Figure figure, Locale language) {
        var indicator = Indicator.valueOf(figure.code());
        return new FigureView(
                figure.code(),
                indicator.label(language),
                indicator.kind(),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.target(),
                figure.met());
    }
}
