package vn.cnscd.reporting.read.proposals;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A proposal as it is answered.
 *
 * @param unitName the unit's name with its kind, as it is called now
 * @param member the id of the member whom it is about; null for the whole team
 * @param decisionNumber of the decision that commends
 * @param decidedOn the day of that decision, or on which the practice was shared or declined
 * @param reason why it was declined
 */
public record ProposalView(
        UnitPath unit,
        String unitName,
        String id,
        State state,
        String title,
        String text,
        @Nullable String team,
        @Nullable String member,
        Instant proposedAt,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String reason) {

    /** How far it has come. */
    public enum State {
        PROPOSED,
        APPROVED,
        DECLINED
    }
}
