package vn.cnscd.registry.write.input;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.WorkArea;

/** A member as sent. */
public record MemberBody(
        @Nullable String id,
        @Nullable String name,
        @Nullable MemberRole role,
        @Nullable MemberForce force,
        @Nullable List<@Nullable WorkArea> workAreas,
        @Nullable String group,
        @Nullable String phone,
        @Nullable String email) {

    private static final int LONGEST_GROUP = 100;
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._:-]{1,64}");

    /** The member; what is wrong with it is noted below the pointer. */
    public NewMember check(String pointer, Checks checks) {
        var person = new PersonBody(name, phone, email).check(pointer, checks);
        return new NewMember(
                idOf(pointer + "/id", checks),
                checks.required(pointer + "/role", role, MemberRole.MEMBER),
                force,
                workAreasOf(pointer + "/workAreas", checks),
                groupOf(group, role, pointer + "/group", checks),
                person);
    }

    /** Whether a text may be the id of a member. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private String idOf(String pointer, Checks checks) {
        String given = checks.required(pointer, id, "-");
        if (!isId(given)) {
            checks.add(pointer, "INVALID");
        }
        return given;
    }

    /** Only collaborators form groups; what is wrong is noted at the pointer. */
    public static @Nullable String groupOf(
            @Nullable String group, @Nullable MemberRole role, String pointer, Checks checks) {
        String called = checks.optionalLine(pointer, group, LONGEST_GROUP);
        if (called != null && role != MemberRole.COLLABORATOR) {
            checks.add(pointer, "ONLY_COLLABORATORS");
        }
        return called;
    }

    private Set<WorkArea> workAreasOf(String pointer, Checks checks) {
        var areas = EnumSet.noneOf(WorkArea.class);
        for (WorkArea area : Optional.ofNullable(workAreas).orElse(List.of())) {
            if (area == null) {
                checks.add(pointer, "INVALID");
            } else {
                areas.add(area);
            }
        }
        return areas;
    }

    /** Nothing of the person in logs. */
    @Override
    public String toString() {
        return "MemberBody[…]";
    }
}
