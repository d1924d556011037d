package vn.cnscd.registry.read.applications;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.TeamCode;

/**
 * An application as answered; who it is and what was said only for those who may see that.
 *
 * @param member the id that the person has in the team since; null until it is approved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationView(
        UUID id,
        TeamCode team,
        Application.State state,
        LocalDate appliedOn,
        MemberRole role,
        @Nullable MemberForce force,
        @Nullable String member,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String reason,
        @Nullable String rejection) {

    /** Nothing of the person in logs. */
    @Override
    public String toString() {
        return "ApplicationView[" + id + ", " + state + "]";
    }
}
