package vn.cnscd.reporting.read.figures;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.policy.NationalIndicator;
import vn.cnscd.reporting.read.asof.AsOf;

/** The teams (Tổ công nghệ số cộng đồng) in a unit. */
@Repository
class Teams {
    private static final String STOCKS =
            NationalIndicator.columns(NationalIndicator.STOCKS, "coalesce(stocks.%1$s, 0) as %1$s");

    private final JdbcClient jdbc;

    Teams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those in the unit's subtree that were active at the end of a period, or in the course of it.
     */
    List<Team> in(UnitPath unit, Period period, AsOf asOf) {
        return jdbc.sql(
                        """
                        select code, %s, coalesce(teams_of_unknown_forces, 0) as teams_of_unknown_forces, team.unit as unit
                        from (
                            select distinct on (unit, code) * from team_version
                            where unit >= :from collate "C" and unit < :to collate "C" and since <= :lastDay
                                and known_at < coalesce(:knownBefore::timestamptz, 'infinity')
                            order by unit, code, sequence desc
                        ) as team
                            left join lateral team_stocks(team.unit, team.members, team.forces) as stocks on state = 'ACTIVE'
                        where state = 'ACTIVE' or since > :firstDay
                        order by team.unit collate "C", code collate "C"
                        """
                                .formatted(STOCKS))
                .param("knownBefore", asOf.knownBefore())
                .param("firstDay", period.firstDay())
                .param("lastDay", period.lastDay())
                .param("from", unit.subtreeFrom())
                .param("to", unit.subtreeTo())
                .query(
                        (row, index) ->
                                new Team(
                                        row.getString("code"),
                                        new UnitPath(row.getString("unit")),
                                        new Roster(
                                                Rosters.stocks(row),
                                                0,
                                                row.getLong("teams_of_unknown_forces"))))
                .list();
    }

    /** A team as it was at the end; what was suspended or dissolved by then has nobody in it. */
    record Team(String code, UnitPath unit, Roster roster) {}
}
