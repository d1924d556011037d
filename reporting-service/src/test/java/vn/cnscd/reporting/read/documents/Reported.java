package vn.cnscd.reporting.read.documents;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.reporting.TargetComparator;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Figure;
import vn.cnscd.reporting.events.Narrative;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.policy.Catalogue;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.policy.NationalIndicator;
import vn.cnscd.reporting.policy.Timeliness;
import vn.cnscd.reporting.read.asof.AsOf;
import vn.cnscd.reporting.read.documents.ReportContent.Line;
import vn.cnscd.reporting.read.documents.ReportContent.Standing;
import vn.cnscd.reporting.read.figures.FigureView;
import vn.cnscd.reporting.read.reports.Completeness;
import vn.cnscd.reporting.read.reports.Completeness.Missing;
import vn.cnscd.reporting.read.reports.ReportState;
import vn.cnscd.reporting.read.reports.ReportView;

/** The fourth quarter of 2025 of xã Chí Minh, as its plan describes it. */
final class Reported {
    private static final LocalDate DUE = LocalDate.of(2025, 12, 15);
    private static final Instant NOON = Instant.parse("2025-12-14T05:00:00Z");

    private Reported() {}

    /** Submitted at noon of the day before it is due, with a village that is missing. */
    static ReportContent submitted() {
        return content(
                NOON,
                new Narrative(
                        "Đã tổ chức 20 buổi hướng dẫn tại nhà văn hóa thôn.\n=SUM(A1:A9) không phải công thức.",
                        "Sóng yếu ở thôn Đồng Tâm.",
                        null),
                20);
    }

    static ReportContent open() {
        return content(null, Narrative.EMPTY, 20);
    }

    /** With as many units below as the whole country has communes. */
    static ReportContent ofUnits(int units) {
        return content(NOON, Narrative.EMPTY, units);
    }

    private static ReportContent content(
            @Nullable Instant submittedAt, Narrative narrative, int units) {
        return new ReportContent(
                Issuer.commune("Xã Chí Minh", "Thành phố Hải Phòng", "Chí Minh"),
                report(submittedAt, narrative),
                NOON.plusSeconds(3600),
                new Completeness(
                        units,
                        units - 1L,
                        units - 2L,
                        1,
                        List.of(new Missing("31/11131/003", "Thôn Đồng Tâm", DUE, 0))),
                lines(units));
    }

    private static ReportView report(@Nullable Instant submittedAt, Narrative narrative) {
        return new ReportView(
                new UnitPath("31/11131"),
                Period.of("2025-Q4"),
                submittedAt == null ? ReportState.OPEN : ReportState.SUBMITTED,
                DUE,
                submittedAt == null ? Timeliness.NOT_DUE : Timeliness.ON_TIME,
                LocalDate.of(2025, 10, 1),
                LocalDate.of(2025, 12, 31),
                FigureView.of(
                        figures(),
                        Catalogue.NATIONAL,
                        Period.of("2025-Q4"),
                        AsOf.at(NOON),
                        Locale.of("vi")),
                true,
                narrative,
                submittedAt,
                null,
                List.of());
    }

    private static List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        for (NationalIndicator indicator : NationalIndicator.values()) {
            figures.add(figure(indicator));
        }
        return figures;
    }

    private static Figure figure(NationalIndicator indicator) {
        return switch (indicator) {
            case HOUSEHOLDS_SUPPORTED ->
                    new Figure(
                            indicator.name(),
                            BigDecimal.valueOf(1234),
                            null,
                            null,
                            new Target(TargetComparator.GE, BigDecimal.valueOf(1050)),
                            true);
            case ONLINE_DOSSIER_RATE ->
                    new Figure(
                            indicator.name(),
                            new BigDecimal("90.45"),
                            1809L,
                            2000L,
                            new Target(TargetComparator.GT, BigDecimal.valueOf(90)),
                            true);
            case SMARTPHONE_RATE ->
                    new Figure(
                            indicator.name(),
                            null,
                            null,
                            null,
                            new Target(TargetComparator.GT, BigDecimal.valueOf(80)),
                            null);
            case SATISFACTION_RATE -> new Figure(indicator.name(), null, null, null, null, null);
            case QR_MERCHANTS ->
                    new Figure(indicator.name(), BigDecimal.ZERO, null, null, null, null);
            default -> new Figure(indicator.name(), BigDecimal.valueOf(21), null, null, null, null);
        };
    }

    private static List<Line> lines(int units) {
        return IntStream.rangeClosed(1, units)
                .mapToObj(i -> new Line("Thôn %03d".formatted(i), standing(i), values(i)))
                .toList();
    }

    private static @Nullable Standing standing(int unit) {
        return switch (unit) {
            case 1 -> null;
            case 2 -> Standing.LATE;
            case 3 -> Standing.MISSING;
            default -> Standing.ON_TIME;
        };
    }

    private static Map<Indicator, @Nullable BigDecimal> values(int unit) {
        var values = new LinkedHashMap<Indicator, @Nullable BigDecimal>();
        for (NationalIndicator indicator : NationalIndicator.values()) {
            values.put(indicator, unit == 1 ? null : BigDecimal.valueOf(unit));
        }
        return values;
    }
}
