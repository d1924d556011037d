package vn.cnscd.registry.read.teams;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.Decision;
import vn.cnscd.registry.read.teams.Decided.Kind;

/** The decisions that made a team what it is. */
@UnitController
class DecisionsEndpoint {

    private final JdbcClient jdbc;

    DecisionsEndpoint(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A decision and what it decided.
     *
     * @param version of the team since
     */
    record DecisionView(long version, Kind kind, Decision decision) {}

    @Operation(summary = "The decisions about the team, the first one first")
    @GetMapping("/teams/{n}/decisions")
    @AllowedRoles(everyone = true)
    Page<DecisionView> decisions(UnitPath unit, @PathVariable int n, PageQuery page) {
        long after = page.after(key -> Long.parseLong(key.getFirst())).orElse(-1L);
        var rows = decisions(TeamNumber.of(unit, n).toString(), after, page.fetchSize());
        if (rows.isEmpty() && page.isFirst()) {
            throw new RequestRefused(CommonRefusal.NOT_FOUND);
        }
        return Page.of(rows, page, row -> List.of(Long.toString(row.version() - 1)));
    }

    private List<DecisionView> decisions(String team, long after, int limit) {
        return jdbc.sql(
                        """
                        select * from team_decision where team = ? and sequence > ?
                        order by sequence limit ?
                        """)
                .params(team, after, limit)
                .query(
                        (row, _) ->
                                new DecisionView(
                                        row.getLong("sequence") + 1,
                                        Kind.valueOf(row.getString("kind")),
                                        new Decision(
                                                row.getString("decision_number"),
                                                row.getObject("decided_on", LocalDate.class),
                                                row.getString("decided_by"))))
                .list();
    }
}
