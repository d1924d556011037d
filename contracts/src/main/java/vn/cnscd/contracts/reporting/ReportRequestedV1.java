package vn.cnscd.contracts.reporting;

import java.time.LocalDate;
import java.util.List;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A unit asked units below it for a report beside the cycle (báo cáo đột xuất); what it asks stays
 * with the reporting-service.
 *
 * @param unit the asking unit
 * @param id the request, among those of the asking unit
 * @param dueOn the last day on which an answer is on time
 * @param asked the units that are to answer; at least one
 */
public record ReportRequestedV1(UnitPath unit, String id, LocalDate dueOn, List<UnitPath> asked) {
    public ReportRequestedV1 {
        asked = List.copyOf(asked);
    }
}
