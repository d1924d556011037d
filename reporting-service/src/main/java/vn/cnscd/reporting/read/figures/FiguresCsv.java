package vn.cnscd.reporting.read.figures;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.read.figures.ShownFigures.Indicators;

/** Figures as CSV, a line for each, with a byte order mark so that Excel reads the accents. */
final class FiguresCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter lines;
    private final Locale language;

    private FiguresCsv(Appendable out, Locale language) throws IOException {
        this.lines = new CSVPrinter(out, CSVFormat.RFC4180);
        this.language = language;
    }

    static String write(Indicators figures, Locale language) throws IOException {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        new FiguresCsv(text, language).write(figures);
        return text.toString();
    }

    private void write(Indicators figures) throws IOException {
        lines.printRecord(
                "unit",
                "team",
                "period",
                "as_of",
                "indicator",
                "name",
                "kind",
                "value",
                "numerator",
                "denominator",
                "target_comparator",
                "target_value",
                "met");
        for (FigureView figure : figures.indicators()) {
            lines.printRecord(
                    figures.unit(),
                    null,
                    figures.period(),
                    figures.asOf(),
                    figure.code(),
                    figure.name(),
                    figure.kind(),
                    plain(figure.value()),
                    figure.numerator(),
                    figure.denominator(),
                    figure.target() == null ? null : figure.target().comparator(),
                    figure.target() == null ? null : plain(figure.target().value()),
                    figure.met());
        }
        for (IndicatorRow row : figures.rows()) {
            write(row, figures);
        }
    }

    private void write(IndicatorRow row, Indicators figures) throws IOException {
        String unit = figures.unit().value();
        switch (row) {
            case IndicatorRow.OfUnit child ->
                    write(
                            child.unit(),
                            null,
                            figures.period(),
                            figures,
                            child.values(),
                            child.targets());
            case IndicatorRow.OfTeam team ->
                    write(
                            unit,
                            team.team(),
                            figures.period(),
                            figures,
                            team.values(),
                            team.targets());
            case IndicatorRow.OfArea(String area, var _, var values) ->
                    write(
                            unit + "/area/" + area,
                            null,
                            figures.period(),
                            figures,
                            values,
                            Map.of());
            case IndicatorRow.OfMonth(String month, var values) ->
                    write(unit, null, Period.of(month), figures, values, Map.of());
            case IndicatorRow.OfPeriod(String period, var values) ->
                    write(unit, null, Period.of(period), figures, values, Map.of());
        }
    }

    private void write(
            String unit,
            @Nullable String team,
            Period period,
            Indicators figures,
            Map<Indicator, @Nullable BigDecimal> values,
            Map<Indicator, Target> targets)
            throws IOException {
        for (var value : values.entrySet()) {
            var indicator = value.getKey();
            var target = targets.get(indicator);
            lines.printRecord(
                    unit,
                    team,
                    period,
                    figures.asOf(),
                    indicator.code(),
                    indicator.label(language),
                    indicator.kind(),
                    plain(value.getValue()),
                    null,
                    null,
                    target == null ? null : target.comparator(),
                    target == null ? null : plain(target.value()),
                    null);
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
