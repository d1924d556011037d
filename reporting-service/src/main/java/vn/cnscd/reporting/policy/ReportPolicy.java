package vn.cnscd.reporting.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.LateChanges;
import vn.cnscd.contracts.registry.ReportCycle;
import vn.cnscd.contracts.registry.ReportDue;
import vn.cnscd.contracts.registry.ReportWindow;
import vn.cnscd.contracts.time.Period;

/**
 * Which reports a unit owes and when they are due (chế độ báo cáo), through all times: what the
 * country, its province and its commune have set, each from a day on. Of each rule the nearest unit
 * that sets it decides, as it stood on the first day of the period.
 */
public final class ReportPolicy {
    private static final ReportCycle NATIONAL_CYCLE = ReportCycle.QUARTER;
    private static final ReportDue NATIONAL_DUE = new ReportDue(ReportDue.Rule.ON_DAY, 15);

    /**
     * Targets are set for quarters of the calendar (Kế hoạch of UBND xã Chí Minh, 2025: "trong quý
     * IV").
     */
    private static final ReportWindow NATIONAL_WINDOW = ReportWindow.CALENDAR;

    /** What was signed stays as it was signed. */
    private static final LateChanges NATIONAL_LATE_CHANGES = LateChanges.REFUSED;

    /** What each unit has set, in any order; the nearest unit first. */
    private final List<List<ReportRules>> layers;

    private ReportPolicy(List<List<ReportRules>> layers) {
        this.layers = layers;
    }

    /**
     * The policy of a unit. Where nobody has set anything it is the country's default: each
     * quarter, due on the 15th of its last month, on the days of the calendar.
     *
     * @param set what units have set, one for each day; those of other units do not matter
     */
    public static ReportPolicy of(UnitPath unit, Map<UnitPath, List<ReportRules>> set) {
        return new ReportPolicy(
                unit.upwards().map(each -> set.getOrDefault(each, List.of())).toList());
    }

    /**
     * Whether a report on such a period can be: where none is owed on fixed days, on any period.
     */
    public boolean knows(Period period) {
        var cycle = cycle(period.firstDay());
        return cycle == ReportCycle.NONE || period.kind() == kind(cycle);
    }

    /** What a report on the period is held to. */
    public ReportTerms terms(Period period) {
        var window = window(period.firstDay());
        return new ReportTerms(due(period.firstDay()).dueOn(period, window).orElse(null), window);
    }

    /** What becomes of an activity that is told after its period was locked. */
    public LateChanges lateChanges(Period period) {
        return rule(period.firstDay(), ReportRules::lateChanges).orElse(NATIONAL_LATE_CHANGES);
    }

    /**
     * The periods that are owed and have begun, in order.
     *
     * @param from a day in the first of them
     */
    public List<Period> owed(LocalDate from, LocalDate today) {
        return Stream.iterate(
                        LocalDate.of(from.getYear(), 1, 1),
                        month -> !month.isAfter(today),
                        month -> month.plusMonths(1))
                .flatMap(month -> owedFrom(month).stream())
                .filter(period -> !period.lastDay().isBefore(from))
                .toList();
    }

    /** The period that is owed and begins with a month. */
    private Optional<Period> owedFrom(LocalDate month) {
        return Optional.ofNullable(kind(cycle(month)))
                .map(kind -> Period.containing(month, kind))
                .filter(period -> period.firstDay().equals(month));
    }

    private ReportCycle cycle(LocalDate day) {
        return rule(day, ReportRules::cycle).orElse(NATIONAL_CYCLE);
    }

    private ReportDue due(LocalDate day) {
        return rule(day, ReportRules::due).orElse(NATIONAL_DUE);
    }

    private ReportWindow window(LocalDate day) {
        return rule(day, ReportRules::window).orElse(NATIONAL_WINDOW);
    }

    private <T> Optional<T> rule(LocalDate day, Function<ReportRules, @Nullable T> rule) {
        return layers.stream()
                .flatMap(layer -> on(day, layer).stream())
                .flatMap(rules -> Optional.ofNullable(rule.apply(rules)).stream())
                .findFirst();
    }

    /** What a unit's rules are on a day. */
    private static Optional<ReportRules> on(LocalDate day, List<ReportRules> layer) {
        return layer.stream()
                .filter(rules -> !rules.validFrom().isAfter(day))
                .max(Comparator.comparing(ReportRules::validFrom));
    }

    private static Period.@Nullable Kind kind(ReportCycle cycle) {
        return switch (cycle) {
            case NONE -> null;
            case MONTH -> Period.Kind.MONTH;
            case QUARTER -> Period.Kind.QUARTER;
            case YEAR -> Period.Kind.YEAR;
        };
    }
}
