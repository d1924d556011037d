package vn.cnscd.registry.write.importroster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.read.teams.TeamView.FindingView;

/**
 * What becomes of a team of a list.
 *
 * @param line its first
 * @param code why it is refused; null unless it is
 * @param detail the same for people
 */
record TeamVerdict(
        TeamCode team,
        int line,
        Outcome outcome,
        int memberCount,
        List<FindingView> findings,
        @Nullable String code,
        @Nullable String detail) {

    /** What becomes of it. */
    enum Outcome {
        ESTABLISHED,
        CONSOLIDATED,
        UNCHANGED,
        REFUSED
    }
}
