package vn.cnscd.registry.events.policy;

import java.time.LocalDate;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A unit set its policy anew (ban hành quy định), all of it: what it had set from the same day on
 * holds no longer.
 *
 * @param unit the country, a province or a commune
 * @param validFrom the first day on which it holds
 * @param source the document that says so
 */
public record PolicySet(UnitPath unit, LocalDate validFrom, String source, PolicyRules rules)
        implements AboutUnit {

    /** The stream of a unit's policies. */
    public static String stream(UnitPath unit) {
        return "policy/" + unit;
    }
}
