package vn.cnscd.registry.write.leaveteam;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.cnscd.registry.events.TeamCode;

/** A step of a member who wants to leave a team. */
public sealed interface LeaveCommand {

    /** Xin rời tổ. */
    record RequestLeave(@TargetAggregateIdentifier TeamCode team, String member)
            implements LeaveCommand {}

    /** Đề nghị cho rời tổ. */
    record ProposeLeave(@TargetAggregateIdentifier TeamCode team, String member)
            implements LeaveCommand {}

    /**
     * Chấp thuận cho rời tổ.
     *
     * @param today the first day without the member
     */
    record ApproveLeave(@TargetAggregateIdentifier TeamCode team, String member, LocalDate today)
            implements LeaveCommand {}

    /** Không chấp thuận: the member stays. */
    record RefuseLeave(@TargetAggregateIdentifier TeamCode team, String member)
            implements LeaveCommand {}

    /** Thôi xin rời tổ. */
    record WithdrawLeave(@TargetAggregateIdentifier TeamCode team, String member)
            implements LeaveCommand {}
}
