package vn.cnscd.registry.write.establishteam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cnscd.registry.events.Establishment;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.write.establishteam.EstablishTeam.NewMember;

/** A team as sent. */
record TeamBody(
        @Nullable EstablishmentBody establishment, @Nullable List<@Nullable MemberBody> members) {

    private static final int MAX_MEMBERS = 200;
    private static final int MAX_TEXT = 100;

    /** Before any team was thought of: an earlier date is a slip of the pen. */
    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

    /** The decision as sent. */
    record EstablishmentBody(
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn,
            @Nullable String decidedBy) {}

    /** The command, or everything that is wrong with the body. */
    EstablishTeam check(TeamCode team, @Nullable Long seenVersion, LocalDate today) {
        var checks = new Checks();
        var command =
                new EstablishTeam(
                        team, seenVersion, establishmentOf(today, checks), membersOf(checks));
        checks.throwIfAny();
        return command;
    }

    private Establishment establishmentOf(LocalDate today, Checks checks) {
        var given =
                Optional.ofNullable(establishment).orElse(new EstablishmentBody(null, null, null));
        LocalDate decidedOn =
                checks.required("/establishment/decidedOn", given.decidedOn(), EARLIEST);
        if (decidedOn.isBefore(EARLIEST) || decidedOn.isAfter(today)) {
            checks.add(
                    "/establishment/decidedOn",
                    "OUT_OF_RANGE",
                    EARLIEST.toString(),
                    today.toString());
        }
        return new Establishment(
                checks.line("/establishment/decisionNumber", given.decisionNumber(), MAX_TEXT),
                decidedOn,
                checks.line("/establishment/decidedBy", given.decidedBy(), MAX_TEXT));
    }

    private List<NewMember> membersOf(Checks checks) {
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

    private static final MemberBody NOBODY =
            new MemberBody(null, null, null, null, null, null, null);
}
