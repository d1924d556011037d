package vn.cnscd.activity.consumed.registry;

import java.time.LocalDate;
import java.util.List;
import vn.cnscd.contracts.time.DateRange;

/**
 * A team (Tổ công nghệ số cộng đồng) that the registry has established.
 *
 * @param locked the days that are closed to it by locked reports of its unit or of units above
 */
public record Team(String code, boolean active, List<DateRange> locked) {

    /** Whether nothing that was held on the day may be recorded any more. */
    public boolean isLocked(LocalDate day) {
        return locked.stream().anyMatch(range -> range.contains(day));
    }
}
