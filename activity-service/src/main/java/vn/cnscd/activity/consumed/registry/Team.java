package vn.cnscd.activity.consumed.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.time.DateRange;

/**
 * A team (Tổ công nghệ số cộng đồng) that the registry has established.
 *
 * @param inactiveFrom the day from which it is suspended or dissolved; null while it is active
 * @param locked the days that are closed to it by locked reports of its unit or of units above
 */
public record Team(String code, @Nullable LocalDate inactiveFrom, List<DateRange> locked) {

    /** Whether it was at work on the day. */
    public boolean isActiveOn(LocalDate day) {
        return inactiveFrom == null || day.isBefore(inactiveFrom);
    }

    /** Whether nothing that was held on the day may be recorded any more. */
    public boolean isLocked(LocalDate day) {
        return locked.stream().anyMatch(range -> range.contains(day));
    }
}
