package vn.cnscd.reporting.read.documents;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.DateRange;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.read.asof.AsOf;
import vn.cnscd.reporting.read.documents.ReportContent.Line;
import vn.cnscd.reporting.read.documents.ReportContent.Standing;
import vn.cnscd.reporting.read.figures.Figures;
import vn.cnscd.reporting.read.reports.Completeness;
import vn.cnscd.reporting.read.reports.OwedReports;
import vn.cnscd.reporting.read.reports.OwedReports.Owed;
import vn.cnscd.reporting.read.reports.ReportView;
import vn.cnscd.reporting.read.reports.Reports;
import vn.cnscd.reporting.read.units.Unit;
import vn.cnscd.reporting.read.units.Units;

/** Gathers what a report says, and prints it. */
@Component
class ReportDocuments {
    /** Official documents are written in it, whoever asks. */
    static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Reports reports;
    private final OwedReports owed;
    private final Figures figures;
    private final Units units;
    private final Clock clock;

    ReportDocuments(Reports reports, OwedReports owed, Figures figures, Units units, Clock clock) {
        this.reports = reports;
        this.owed = owed;
        this.figures = figures;
        this.units = units;
        this.clock = clock;
    }

    /** Refuses with 404 what no report is about. */
    byte[] print(UnitPath unit, Period period, DocumentFormat format) {
        reports.requireUnit(unit);
        var content = content(unit, period);
        var file = new ByteArrayOutputStream();
        try {
            switch (format) {
                case DOCX -> DocxFile.write(ReportLayout.of(content), file);
                case PDF -> PdfFile.write(ReportLayout.of(content), file);
                case XLSX -> XlsxFile.write(content, file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toByteArray();
    }

    private ReportContent content(UnitPath unit, Period period) {
        var now = clock.instant();
        var report = reports.view(unit, period, VIETNAMESE);
        var below =
                owed.below(unit, period).stream()
                        .filter(each -> each.path().parent().filter(unit::equals).isPresent())
                        .toList();
        return new ReportContent(
                issuer(unit, report.lastDay()),
                report,
                now,
                Completeness.of(below, reports.today()),
                lines(report, below));
    }

    /** The figures of the units add up to the report's: those that it was submitted with. */
    private List<Line> lines(ReportView report, List<Owed> below) {
        var submitted = report.submittedAt();
        var asOf = submitted == null ? AsOf.now(clock) : AsOf.at(submitted);
        var days = new DateRange(report.firstDay(), report.lastDay());
        var children = units.children(report.unit(), days, asOf);
        var values =
                figures.ofChildren(
                        report.unit(),
                        report.period(),
                        days,
                        children.stream().map(Unit::path).toList(),
                        asOf);
        var owing =
                below.stream()
                        .collect(
                                Collectors.toMap(each -> each.path().value(), Function.identity()));
        var lines = new ArrayList<Line>();
        for (Unit child : children) {
            lines.add(
                    new Line(
                            child.fullName(),
                            standing(owing.get(child.path())),
                            requireNonNull(values.get(child.path()))));
        }
        return lines;
    }

    private static @Nullable Standing standing(@Nullable Owed report) {
        if (report == null) {
            return null;
        }
        if (!report.isSubmitted()) {
            return Standing.MISSING;
        }
        return report.isOnTime() ? Standing.ON_TIME : Standing.LATE;
    }

    /** Units are called as they were on the last day that the report covers. */
    private Issuer issuer(UnitPath unit, LocalDate day) {
        String name = fullName(unit, day);
        return switch (unit.level()) {
            case VILLAGE -> {
                var commune = unit.parent().orElseThrow();
                yield Issuer.village(name, fullName(commune, day), units.nameOf(commune, day));
            }
            case COMMUNE ->
                    Issuer.commune(
                            name,
                            fullName(unit.parent().orElseThrow(), day),
                            units.nameOf(unit, day));
            case PROVINCE -> Issuer.province(name, units.nameOf(unit, day));
            case COUNTRY -> throw new IllegalArgumentException("The country reports to nobody");
        };
    }

    private String fullName(UnitPath unit, LocalDate day) {
        return units.find(unit, day).map(Unit::fullName).orElseGet(unit::value);
    }
}
