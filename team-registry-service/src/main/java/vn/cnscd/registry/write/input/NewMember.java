package vn.cnscd.registry.write.input;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.WorkArea;
import vn.cnscd.registry.personaldata.Person;

/** A member, readable: it is sealed before anything is stored. */
public record NewMember(
        String id,
        MemberRole role,
        @Nullable MemberForce force,
        Set<WorkArea> workAreas,
        @Nullable String group,
        Person person) {

    public NewMember {
        workAreas = Set.copyOf(workAreas);
    }
}
