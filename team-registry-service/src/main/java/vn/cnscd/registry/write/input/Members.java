package vn.cnscd.registry.write.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of members as sent. */
public final class Members {

    private static final int MAX_MEMBERS = 200;
    private static final MemberBody NOBODY =
            new MemberBody(null, null, null, null, null, null, null, null);

    private Members() {}

    /** The members; what is wrong with them is noted. */
    public static List<NewMember> check(
            @Nullable List<@Nullable MemberBody> members, Checks checks) {
        if (members == null) {
            checks.add("/members", "REQUIRED");
            return List.of();
        }
        if (members.size() > MAX_MEMBERS) {
            checks.add("/members", "TOO_MANY", MAX_MEMBERS);
            return List.of();
        }
        var checked = new ArrayList<NewMember>();
        var ids = new HashSet<String>();
        for (int i = 0; i < members.size(); i++) {
            var member =
                    checks.required("/members/" + i, members.get(i), NOBODY)
                            .check("/members/" + i, checks);
            checked.add(member);
            if (!ids.add(member.id())) {
                checks.add("/members/" + i + "/id", "NOT_UNIQUE");
            }
        }
        return checked;
    }
}
