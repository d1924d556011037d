package vn.cnscd.activity.consumed.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.time.DateRange;

/**
 * A team (Tổ công nghệ số cộng đồng) that the registry has established.
 *
 * @param inactiveFrom the day from which it is suspended or dissolved; null while it is active
 * @param locks the days that are closed to it by locked reports of its unit or of units above
 */
public record Team(String code, @Nullable LocalDate inactiveFrom, List<Lock> locks) {

    /**
     * Days that are closed.
     *
     * @param lateCountsAfter whether what was held on them counts after them, or is refused
     */
    public record Lock(DateRange days, boolean lateCountsAfter) {}

    /** Whether it was at work on the day. */
    public boolean isActiveOn(LocalDate day) {
        return inactiveFrom == null || day.isBefore(inactiveFrom);
    }

    /**
     * The day on which something counts that was held on a day: that day itself, or the first after
     * it that is not closed; empty when nothing that was held on it may be recorded any more.
     */
    public Optional<LocalDate> countsOn(LocalDate heldOn) {
        var day = heldOn;
        for (var lock = lockOf(day); lock.isPresent(); lock = lockOf(day)) {
            if (!lock.get().lateCountsAfter()) {
                return Optional.empty();
            }
            day = lock.get().days().last().plusDays(1);
        }
        return Optional.of(day);
    }

    /** What closes a day; of several locks, the one that lets nothing through. */
    private Optional<Lock> lockOf(LocalDate day) {
        return locks.stream()
                .filter(lock -> lock.days().contains(day))
                .min(
                        (one, other) ->
                                Boolean.compare(one.lateCountsAfter(), other.lateCountsAfter()));
    }
}
