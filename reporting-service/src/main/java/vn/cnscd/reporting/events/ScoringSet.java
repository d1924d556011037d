package vn.cnscd.reporting.events;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A unit said by what its teams are ranked (cách chấm điểm xếp hạng); it replaces what it said
 * before, and holds for all below that say nothing themselves.
 *
 * @param source the document that says so
 */
public record ScoringSet(UnitPath unit, List<Part> parts, String source) implements AboutUnit {
    public ScoringSet {
        parts = List.copyOf(parts);
    }

    /**
     * What of an indicator is worth how much.
     *
     * @param weight 1–1000
     * @param goal what earns the whole weight; null for the target that each team has
     */
    public record Part(String indicator, int weight, @Nullable BigDecimal goal) {}

    public static String stream(UnitPath unit) {
        return "scoring/" + unit;
    }
}
