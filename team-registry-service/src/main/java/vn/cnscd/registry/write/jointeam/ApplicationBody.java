package vn.cnscd.registry.write.jointeam;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.write.input.Checks;
import vn.cnscd.registry.write.input.PersonBody;
import vn.cnscd.registry.write.jointeam.JoinCommand.Apply;

/** An application as sent; nobody applies to lead. */
record ApplicationBody(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable MemberRole role,
        @Nullable MemberForce force,
        @Nullable String reason) {

    static final int LONGEST_REASON = 1_000;

    /** The command, or everything that is wrong with the body. */
    Apply check(TeamCode team, UUID application, LocalDate today) {
        var checks = new Checks();
        var person = new PersonBody(name, phone, email).check("", checks);
        var wanted = role == null ? MemberRole.MEMBER : role;
        if (wanted != MemberRole.MEMBER && wanted != MemberRole.COLLABORATOR) {
            checks.add("/role", "INVALID");
        }
        var why = checks.optionalLine("/reason", reason, LONGEST_REASON);
        checks.throwIfAny();
        return new Apply(team, application, today, wanted, force, person, why);
    }

    /** Nothing of the person in logs. */
    @Override
    public String toString() {
        return "ApplicationBody[…]";
    }
}
