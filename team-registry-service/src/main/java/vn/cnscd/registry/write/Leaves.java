package vn.cnscd.registry.write;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.registry.events.MemberEvent.LeaveProposed;
import vn.cnscd.registry.events.MemberEvent.LeaveRefused;
import vn.cnscd.registry.events.MemberEvent.LeaveRequested;
import vn.cnscd.registry.events.MemberEvent.LeaveWithdrawn;
import vn.cnscd.registry.events.MemberEvent.MemberLeft;
import vn.cnscd.registry.events.MemberEvent.OfLeave;

/** How far the leaving of each member who wants to leave has come. */
final class Leaves {

    private final Map<String, Stage> byMember = new HashMap<>();

    private enum Stage {
        REQUESTED,
        PROPOSED,
        LEFT
    }

    void requireNone(String member, Roster roster) {
        if (stage(member, roster) != null) {
            throw new RequestRefused(TeamRefusal.ALREADY_DECIDED);
        }
    }

    void requireRequested(String member, Roster roster) {
        if (wanted(member, roster) == Stage.PROPOSED) {
            throw new RequestRefused(TeamRefusal.ALREADY_DECIDED);
        }
    }

    void requireProposed(String member, Roster roster) {
        if (wanted(member, roster) == Stage.REQUESTED) {
            throw new RequestRefused(TeamRefusal.LEAVE_NOT_PROPOSED);
        }
    }

    void requireWanted(String member, Roster roster) {
        wanted(member, roster);
    }

    private Stage wanted(String member, Roster roster) {
        var stage = stage(member, roster);
        if (stage == null) {
            throw new RequestRefused(TeamRefusal.LEAVE_NOT_REQUESTED);
        }
        return stage;
    }

    void on(OfLeave event) {
        switch (event) {
            case LeaveRequested requested -> byMember.put(requested.member(), Stage.REQUESTED);
            case LeaveProposed proposed -> byMember.put(proposed.member(), Stage.PROPOSED);
            case MemberLeft left -> byMember.put(left.member(), Stage.LEFT);
            case LeaveRefused refused -> byMember.remove(refused.member());
            case LeaveWithdrawn withdrawn -> byMember.remove(withdrawn.member());
        }
    }

    /** A new list of members settles who leaves. */
    void settle() {
        byMember.values().removeIf(stage -> stage != Stage.LEFT);
    }

    private @Nullable Stage stage(String member, Roster roster) {
        if (roster.byId().containsKey(member)) {
            var stage = byMember.get(member);
            return stage == Stage.LEFT ? null : stage; // who came back starts anew
        }
        if (byMember.get(member) == Stage.LEFT) {
            throw new RequestRefused(TeamRefusal.ALREADY_DECIDED);
        }
        throw new RequestRefused(CommonRefusal.NOT_FOUND);
    }
}
