package vn.cnscd.reporting.read.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.events.ProposalEvent.Kind;
import vn.cnscd.reporting.read.proposals.ProposalView.State;

/** The proposals of units. */
@Repository
public class Proposals {
    private static final String SELECT =
            """
            select proposal.*, coalesce(unit.full_name, proposal.unit) as unit_name
            from proposal left join unit on unit.path = proposal.unit
            where proposal.kind = :kind
            """;

    private final JdbcClient jdbc;

    Proposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a page begins: behind a proposal. */
    record Position(OffsetDateTime proposedAt, String unit, String id) {
        static final Position START =
                new Position(OffsetDateTime.parse("9999-01-01T00:00Z"), "", "");

        static Position of(List<String> key) {
            return new Position(OffsetDateTime.parse(key.get(0)), key.get(1), key.get(2));
        }

        static List<String> keyOf(ProposalView proposal) {
            return List.of(
                    proposal.proposedAt().toString(), proposal.unit().value(), proposal.id());
        }
    }

    /** 404 for one that nobody made. */
    public ProposalView require(UnitPath unit, Kind kind, String id) {
        return jdbc.sql(SELECT + "and proposal.unit = :unit and proposal.id = :id")
                .param("kind", kind.name())
                .param("unit", unit.value())
                .param("id", id)
                .query((row, index) -> view(row))
                .optional()
                .orElseThrow(() -> new RequestRefused(CommonRefusal.NOT_FOUND));
    }

    /**
     * Those of the unit and of all below it, the newest first; of practices also those that the
     * province shares.
     */
    List<ProposalView> of(UnitPath unit, Kind kind, Position after, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                                and (proposal.unit >= :from collate "C" and proposal.unit < :to collate "C"
                                    or proposal.kind = 'PRACTICE' and state = 'APPROVED' and left(proposal.unit, 2) = left(:unit, 2))
                                and (proposed_at < :at or proposed_at = :at and (proposal.unit, proposal.id) > (:afterUnit, :afterId))
                                order by proposed_at desc, proposal.unit, proposal.id limit :limit
                                """)
                .param("kind", kind.name())
                .param("unit", unit.value())
                .param("from", unit.subtreeFrom())
                .param("to", unit.subtreeTo())
                .param("at", after.proposedAt())
                .param("afterUnit", after.unit())
                .param("afterId", after.id())
                .param("limit", limit)
                .query((row, index) -> view(row))
                .list();
    }

    private static ProposalView view(ResultSet row) throws SQLException {
        return new ProposalView(
                new UnitPath(row.getString("unit")),
                row.getString("unit_name"),
                row.getString("id"),
                State.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("text"),
                row.getString("team"),
                row.getString("member"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_by"),
                row.getString("reason"));
    }
}
