package vn.cnscd.registry.write.establishteam;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.Force;
import vn.cnscd.registry.events.WorkArea;
import vn.cnscd.registry.personaldata.Person;
import vn.cnscd.registry.write.establishteam.EstablishTeam.NewMember;

/** A member as sent. */
record MemberBody(
        @Nullable String id,
        @Nullable String name,
        @Nullable MemberRole role,
        @Nullable Force force,
        @Nullable List<@Nullable WorkArea> workAreas,
        @Nullable String phone,
        @Nullable String email) {

    private static final int MAX_NAME = 200;
    private static final int MAX_EMAIL = 254;
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._:-]{1,64}");
    private static final Pattern PHONE_SEPARATORS = Pattern.compile("[ .()-]");
    private static final Pattern PHONE = Pattern.compile("(?:0|\\+?84)([1-9]\\d{8,9})");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");

    /** The member; what is wrong with it is noted below the pointer. */
    NewMember check(String pointer, Checks checks) {
        var person =
                new Person(
                        checks.line(pointer + "/name", name, MAX_NAME),
                        phoneOf(pointer + "/phone", checks),
                        emailOf(pointer + "/email", checks));
        return new NewMember(
                idOf(pointer + "/id", checks),
                checks.required(pointer + "/role", role, MemberRole.MEMBER),
                force,
                workAreasOf(pointer + "/workAreas", checks),
                person);
    }

    private String idOf(String pointer, Checks checks) {
        String given = checks.required(pointer, id, "-");
        if (!ID.matcher(given).matches()) {
            checks.add(pointer, "INVALID");
        }
        return given;
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

    private @Nullable String phoneOf(String pointer, Checks checks) {
        if (phone == null || phone.isBlank()) {
            return null;
        }
        var number = PHONE.matcher(PHONE_SEPARATORS.matcher(phone).replaceAll(""));
        if (!number.matches()) {
            checks.add(pointer, "INVALID_PHONE");
            return null;
        }
        return "+84" + number.group(1);
    }

    private @Nullable String emailOf(String pointer, Checks checks) {
        if (email == null || email.isBlank()) {
            return null;
        }
        String address = email.strip();
        if (address.length() > MAX_EMAIL || !EMAIL.matcher(address).matches()) {
            checks.add(pointer, "INVALID_EMAIL");
        }
        return address;
    }

    /** Nothing of the person in logs. */
    @Override
    public String toString() {
        return "MemberBody[…]";
    }
}
