package vn.cnscd.reporting.read.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.ProposalEvent;
import vn.cnscd.reporting.events.ProposalEvent.ProposalApproved;
import vn.cnscd.reporting.events.ProposalEvent.ProposalDeclined;
import vn.cnscd.reporting.events.ProposalEvent.ProposalMade;
import vn.cnscd.reporting.read.changes.FigureChanges;

/** Proposals and what became of them → a row for each. */
@Component
class ProposalsProjection implements StoreProjection {
    private final JdbcClient jdbc;
    private final FigureChanges changes;

    ProposalsProjection(JdbcClient jdbc, FigureChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            if (event.getPayload() instanceof ProposalEvent proposal) {
                project(proposal, event.getTimestamp());
                changes.announce(List.of(proposal.unit()));
            }
        }
    }

    private void project(ProposalEvent event, Instant at) {
        var today = LocalDate.ofInstant(at, Period.ZONE);
        switch (event) {
            case ProposalMade made -> keep(made, at);
            case ProposalApproved approved -> {
                var decision = approved.decision();
                decide(
                        event,
                        at,
                        "APPROVED",
                        decision == null ? null : decision.decisionNumber(),
                        decision == null ? today : decision.decidedOn(),
                        decision == null ? null : decision.decidedBy(),
                        null);
            }
            case ProposalDeclined declined ->
                    decide(event, at, "DECLINED", null, today, null, declined.reason());
        }
    }

    private void keep(ProposalMade made, Instant at) {
        jdbc.sql(
                        """
                        insert into proposal (unit, kind, id, state, title, text, team, member, proposed_at, proposed_on)
                        values (:unit, :kind, :id, 'PROPOSED', :title, :text, :team, :member, :at, :on)
                        on conflict do nothing
                        """)
                .param("unit", made.unit().value())
                .param("kind", made.kind().name())
                .param("id", made.id())
                .param("title", made.title())
                .param("text", made.text())
                .param("team", made.team())
                .param("member", made.member())
                .param("at", at(at))
                .param("on", LocalDate.ofInstant(at, Period.ZONE))
                .update();
    }

    private void decide(
            ProposalEvent event,
            Instant at,
            String state,
            @Nullable String number,
            LocalDate day,
            @Nullable String by,
            @Nullable String reason) {
        jdbc.sql(
                        """
                        update proposal set state = :state, decided_at = :at, decided_on = :on,
                            decision_number = :number, decided_by = :by, reason = :reason
                        where unit = :unit and kind = :kind and id = :id
                        """)
                .param("state", state)
                .param("at", at(at))
                .param("on", day)
                .param("number", number)
                .param("by", by)
                .param("reason", reason)
                .param("unit", event.unit().value())
                .param("kind", event.kind().name())
                .param("id", event.id())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
