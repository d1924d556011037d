package vn.cnscd.reporting.read.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Figure;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.policy.Catalogue;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.read.asof.AsOf;
import vn.cnscd.reporting.read.smallcells.SmallCells;

/**
 * A figure as it is answered, named in the caller's language.
 *
 * @param catalogueRow its row in the catalogue of forms in use; {@code P} for a province's own
 * @param measuredIn the unit of measure in Vietnamese
 */
public record FigureView(
        String code,
        String name,
        Indicator.Kind kind,
        String catalogueRow,
        String measuredIn,
        @Nullable BigDecimal value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Target target,
        @Nullable Boolean met,
        @Nullable Pace pace) {

    /**
     * Figures of one period, as a language names them.
     *
     * @param catalogue what their codes stand for
     * @param asOf when the figures stood so
     */
    public static List<FigureView> of(
            List<Figure> figures, Catalogue catalogue, Period period, AsOf asOf, Locale language) {
        return figures.stream()
                .map(figure -> of(figure, catalogue.get(figure.code()), period, asOf, language))
                .toList();
    }

    /** The same without the numbers that are too small to be shown to everybody. */
    public static List<FigureView> withoutSmall(
            List<FigureView> figures, Catalogue catalogue, SmallCells smallCells) {
        return figures.stream()
                .map(
                        figure ->
                                smallCells.isSmall(catalogue.get(figure.code()), figure.value())
                                        ? figure.hidden()
                                        : figure)
                .toList();
    }

    private FigureView hidden() {
        return new FigureView(
                code, name, kind, catalogueRow, measuredIn, null, null, null, target, null, null);
    }

    private static FigureView of(
            Figure figure, Indicator indicator, Period period, AsOf asOf, Locale language) {
        return new FigureView(
                figure.code(),
                indicator.label(language),
                indicator.kind(),
                indicator.catalogueRow(),
                indicator.measuredIn(),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.target(),
                figure.met(),
                Pace.of(indicator, figure, period, asOf));
    }
}
