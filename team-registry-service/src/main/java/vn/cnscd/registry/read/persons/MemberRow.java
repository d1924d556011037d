package vn.cnscd.registry.read.persons;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.personaldata.SealedPerson;

/**
 * Somebody who is or was in a team, sealed.
 *
 * @param member the id in the team
 * @param leftOn the first day without them; null for who is there
 */
record MemberRow(
        SealedPerson person,
        TeamCode team,
        String member,
        MemberRole role,
        @Nullable MemberForce force,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn) {

    UUID key() {
        return person.person();
    }
}
