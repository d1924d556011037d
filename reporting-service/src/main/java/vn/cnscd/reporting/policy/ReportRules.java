package vn.cnscd.reporting.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.LateChanges;
import vn.cnscd.contracts.registry.ReportCycle;
import vn.cnscd.contracts.registry.ReportDue;
import vn.cnscd.contracts.registry.ReportWindow;

/**
 * What one unit has set for reports from a day on, for itself and all below; null is left to the
 * level above.
 */
public record ReportRules(
        UnitPath unit,
        LocalDate validFrom,
        @Nullable ReportCycle cycle,
        @Nullable ReportDue due,
        @Nullable ReportWindow window,
        @Nullable LateChanges lateChanges) {}
