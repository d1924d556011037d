package vn.cnscd.notification.events;

import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A report that was asked for beside the cycle (báo cáo đột xuất).
 *
 * @param by the unit that asked
 * @param id the request, among those of the asking unit
 */
public record RequestedReport(UnitPath by, String id) implements Matter {
    @Override
    public String key() {
        return by.value() + SEPARATOR + id;
    }
}
