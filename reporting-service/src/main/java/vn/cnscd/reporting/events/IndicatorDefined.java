package vn.cnscd.reporting.events;

import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.policy.Indicator.Nature;

/**
 * A province said what it counts beside the country's catalogue (chỉ tiêu riêng của tỉnh), or said
 * it anew.
 *
 * @param unit the province
 * @param measuredIn the unit of measure
 * @param retired whether it is no longer counted
 */
public record IndicatorDefined(
        UnitPath unit,
        String code,
        Nature nature,
        String name,
        @Nullable String english,
        String measuredIn,
        boolean retired)
        implements AboutUnit {
    public static String stream(UnitPath province, String code) {
        return "indicator/" + province + "/" + code;
    }
}
