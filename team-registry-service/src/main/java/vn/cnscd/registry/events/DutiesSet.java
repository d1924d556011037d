package vn.cnscd.registry.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/**
 * Who of a team is where and when in a month (lịch công tác). Kế hoạch 2025 of UBND xã Thượng Hồng
 * has members keep "lịch công tác và phân công trách nhiệm".
 *
 * @param month a period of one month
 * @param shifts in the order of their times; none when nothing is planned
 */
public record DutiesSet(TeamCode team, Period month, List<Shift> shifts) implements Setting {

    /**
     * Some members at one place.
     *
     * @param from local time in Vietnam, as {@code to}
     * @param place null when it goes without saying
     * @param members their ids in the team
     */
    public record Shift(
            LocalDate day,
            LocalTime from,
            LocalTime to,
            @Nullable String place,
            List<String> members) {

        public Shift {
            members = List.copyOf(members);
        }
    }

    public DutiesSet {
        shifts = List.copyOf(shifts);
    }

    /** The stream of what a team plans for a month. */
    public static String stream(TeamCode team, Period month) {
        return "duties/" + team + "/" + month;
    }

    @Override
    public String stream() {
        return stream(team, month);
    }

    @Override
    public boolean clears() {
        return shifts.isEmpty();
    }

    @Override
    public UnitPath unit() {
        return team.unit();
    }
}
