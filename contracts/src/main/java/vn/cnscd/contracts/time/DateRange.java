package vn.cnscd.contracts.time;

import java.time.LocalDate;

/**
 * Days from the first to the last, both included, in Asia/Ho_Chi_Minh.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DateRange(LocalDate first, LocalDate last) {

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A range ends before it starts: " + first + " … " + last);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
