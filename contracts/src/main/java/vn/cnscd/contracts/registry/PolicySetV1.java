package vn.cnscd.contracts.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A unit set its policy (quy định) anew: what it says to other services, which holds for the unit
 * and all below it that do not say otherwise. What is null is left to the level above.
 *
 * @param unit the country, a province or a commune
 * @param validFrom the first day on which it holds; another of the same unit and day replaces it
 * @param reportCycle how often reports are owed
 * @param reportDue when they are due
 * @param reportWindow which days they cover
 * @param lateChanges what becomes of activities that are told after their period was locked
 * @param targets what teams and units are to reach in each period
 */
public record PolicySetV1(
        UnitPath unit,
        LocalDate validFrom,
        @Nullable ReportCycle reportCycle,
        @Nullable ReportDue reportDue,
        @Nullable ReportWindow reportWindow,
        @Nullable LateChanges lateChanges,
        @Nullable List<StandingTarget> targets) {}
