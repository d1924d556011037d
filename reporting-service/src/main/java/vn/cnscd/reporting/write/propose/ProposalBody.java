package vn.cnscd.reporting.write.propose;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.events.ProposalEvent.Kind;
import vn.cnscd.reporting.events.ProposalEvent.ProposalMade;
import vn.cnscd.reporting.write.RequiredText;

/** A proposal as it is sent. */
record ProposalBody(
        @Nullable String title,
        @Nullable String text,
        @Nullable String team,
        @Nullable String member) {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");
    private static final Pattern TEAM = Pattern.compile("\\d{2}(-\\d{5}(-\\d{3})?)?-\\d{1,4}");
    private static final Pattern MEMBER = Pattern.compile("[^/\\s]{1,64}");

    ProposalMade toEvent(UnitPath unit, Kind kind, String id) {
        var errors = new ArrayList<InputError>();
        if (!ID.matcher(id).matches()) {
            errors.add(new InputError("/id", "INVALID"));
        }
        String heading = RequiredText.of(title, "/title", RequiredText.LONGEST_LINE, errors);
        String body = RequiredText.of(text, "/text", RequiredText.LONGEST, errors);
        if (team == null && kind == Kind.COMMENDATION) {
            errors.add(new InputError("/team", "REQUIRED"));
        } else if (team != null && !isTeamIn(unit, team)) {
            errors.add(new InputError("/team", "INVALID"));
        }
        if (member != null && (team == null || !MEMBER.matcher(member).matches())) {
            errors.add(new InputError("/member", "INVALID"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new ProposalMade(unit, kind, id, heading, body, team, member);
    }

    /** Whether it has the form of the code of a team in the unit or below. */
    private static boolean isTeamIn(UnitPath unit, String code) {
        return TEAM.matcher(code).matches()
                && UnitPath.parseIdentifier(code.substring(0, code.lastIndexOf('-')))
                        .filter(unit::contains)
                        .isPresent();
    }
}
