package vn.cnscd.registry.write.establishteam;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.write.input.Checks;
import vn.cnscd.registry.write.input.DecisionBody;
import vn.cnscd.registry.write.input.MemberBody;
import vn.cnscd.registry.write.input.Members;

/** A team as sent. */
record TeamBody(
        @Nullable DecisionBody establishment, @Nullable List<@Nullable MemberBody> members) {

    /** The command, or everything that is wrong with the body. */
    EstablishTeam check(TeamCode team, @Nullable Long seenVersion, LocalDate today) {
        var checks = new Checks();
        var command =
                new EstablishTeam(
                        team,
                        seenVersion,
                        DecisionBody.check(establishment, "/establishment", today, checks),
                        Members.check(members, checks));
        checks.throwIfAny();
        return command;
    }
}
