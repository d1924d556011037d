package vn.cnscd.registry.write.importroster;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.WorkArea;
import vn.cnscd.registry.personaldata.Person;
import vn.cnscd.registry.write.input.NewMember;

/**
 * A member as a list has it.
 *
 * @param id null when the list has none
 */
record ListedMember(
        @Nullable String id,
        MemberRole role,
        @Nullable MemberForce force,
        Set<WorkArea> workAreas,
        @Nullable String group,
        Person person) {

    NewMember withId(String given) {
        return new NewMember(given, role, force, workAreas, group, person);
    }
}
