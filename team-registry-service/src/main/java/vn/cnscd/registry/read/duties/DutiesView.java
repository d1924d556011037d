package vn.cnscd.registry.read.duties;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.events.TeamCode;

/**
 * What the members of a team have to do in a month (lịch công tác).
 *
 * @param shifts in the order of their times
 * @param eTag the version of the plan
 */
public record DutiesView(
        TeamCode team, Period month, List<ShiftView> shifts, @JsonIgnore String eTag) {

    /**
     * Some members at one place; times are those of Vietnam, {@code 08:00}.
     *
     * @param place null when it goes without saying
     */
    public record ShiftView(
            LocalDate day,
            @JsonFormat(pattern = "HH:mm") LocalTime from,
            @JsonFormat(pattern = "HH:mm") LocalTime to,
            @Nullable String place,
            List<OnDuty> members) {}

    /**
     * A member on duty.
     *
     * @param name null once it is erased, and of who has left the team
     * @param role null of who has left the team meanwhile
     */
    public record OnDuty(String id, @Nullable String name, @Nullable MemberRole role) {

        /** Nothing of the person in logs. */
        @Override
        public String toString() {
            return "OnDuty[" + id + "]";
        }
    }
}
