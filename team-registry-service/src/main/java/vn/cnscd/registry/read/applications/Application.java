package vn.cnscd.registry.read.applications;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.personaldata.SealedPerson;

/**
 * An application as it is, the person sealed.
 *
 * @param reason why the person wants to join, sealed
 * @param rejection why it was refused, sealed
 */
record Application(
        UUID id,
        TeamCode team,
        State state,
        LocalDate appliedOn,
        MemberRole role,
        @Nullable MemberForce force,
        SealedPerson person,
        @Nullable String reason,
        @Nullable String rejection) {

    /** How far it has come (tình trạng đơn). */
    enum State {
        APPLIED,
        ENDORSED,
        APPROVED,
        REJECTED,
        WITHDRAWN,
        /** Nobody decided on it in time. */
        LAPSED
    }
}
