package vn.cnscd.reporting.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * What can happen to a proposal (đề xuất) of a unit: to commend somebody, or to share what proved
 * itself. Stored for ever: change by ADR only.
 */
public sealed interface ProposalEvent extends AboutUnit {

    /** What is proposed. */
    enum Kind {
        /** Khen thưởng. */
        COMMENDATION,
        /** Sáng kiến, mô hình, cách làm hay. */
        PRACTICE
    }

    Kind kind();

    String id();

    /** The stream of a proposal: its id is the unit's own. */
    static String stream(UnitPath unit, Kind kind, String id) {
        return "proposal/" + kind + "/" + unit + "/" + id;
    }

    /**
     * Somebody in the unit proposed it.
     *
     * @param title in a line what it is
     * @param text what speaks for it, or how it is done
     * @param team the code of the team that it is about; null when it is about no single one
     * @param member the id of the team's member whom it is about, never a name; null for the team
     */
    record ProposalMade(
            UnitPath unit,
            Kind kind,
            String id,
            String title,
            String text,
            @Nullable String team,
            @Nullable String member)
            implements ProposalEvent {}

    /**
     * It was approved: somebody is commended, or a practice shared with the whole province.
     *
     * @param decision the decision that commends; null for a practice
     */
    record ProposalApproved(UnitPath unit, Kind kind, String id, @Nullable Decision decision)
            implements ProposalEvent {}

    /** It was not approved. */
    record ProposalDeclined(UnitPath unit, Kind kind, String id, String reason)
            implements ProposalEvent {}

    /**
     * A decision (quyết định).
     *
     * @param decidedBy the body or office that took it
     */
    record Decision(String decisionNumber, LocalDate decidedOn, String decidedBy) {}
}
