package vn.cnscd.registry.write.jointeam;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.personaldata.Person;

/** A step of somebody who wants to join a team; {@code today} is the day on which it is taken. */
public sealed interface JoinCommand {

    /** Xin tham gia. */
    record Apply(
            @TargetAggregateIdentifier TeamCode team,
            UUID application,
            LocalDate today,
            MemberRole role,
            @Nullable MemberForce force,
            Person person,
            @Nullable String reason)
            implements JoinCommand {

        /** Nothing of the person in logs. */
        @Override
        public String toString() {
            return "Apply[" + team + ", " + application + "]";
        }
    }

    /** Giới thiệu. */
    record Endorse(@TargetAggregateIdentifier TeamCode team, UUID application, LocalDate today)
            implements JoinCommand {}

    /** Chấp thuận. */
    record Approve(@TargetAggregateIdentifier TeamCode team, UUID application, LocalDate today)
            implements JoinCommand {}

    /**
     * Không chấp thuận.
     *
     * @param byLeader whether the leader refuses to endorse it
     */
    record Reject(
            @TargetAggregateIdentifier TeamCode team,
            UUID application,
            String reason,
            boolean byLeader)
            implements JoinCommand {

        /** Nothing of the person in logs. */
        @Override
        public String toString() {
            return "Reject[" + team + ", " + application + "]";
        }
    }

    /** Rút đơn. */
    record Withdraw(@TargetAggregateIdentifier TeamCode team, UUID application)
            implements JoinCommand {}
}
