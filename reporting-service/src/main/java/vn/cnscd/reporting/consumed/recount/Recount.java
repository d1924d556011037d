package vn.cnscd.reporting.consumed.recount;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/**
 * What a recount found (đếm lại).
 *
 * @param unit the unit whose figures were recounted, with all that lies in it
 * @param period the period
 * @param events how many events of activities in the unit's communes were read, of any period
 * @param compared how many figures were compared
 * @param differences where what is shown is not what the events say; empty when all is well, and
 *     never more than {@link Comparison#MOST_DIFFERENCES}
 */
public record Recount(
        UnitPath unit, Period period, long events, long compared, List<Difference> differences) {

    /** One figure that is shown wrongly; null stands for none at all. */
    public record Difference(
            String place,
            Scope scope,
            Period period,
            String indicator,
            @Nullable Long shown,
            @Nullable Long recounted) {}

    /** The kinds of places that figures are kept of. */
    public enum Scope {
        VILLAGE,
        COMMUNE,
        PROVINCE,
        TEAM
    }
}
