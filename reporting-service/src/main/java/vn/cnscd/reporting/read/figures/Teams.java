package vn.cnscd.reporting.read.figures;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.read.asof.AsOf;

/** The teams (Tổ công nghệ số cộng đồng) in a unit. */
@Repository
class Teams {
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
                        select code, unit, state = 'ACTIVE' as active, case when state = 'ACTIVE' then (
                            select coalesce(sum(number::bigint), 0)
                            from jsonb_each_text(members) as role (name, number)) else 0 end as members
                        from (
                            select distinct on (unit, code) * from team_version
                            where unit >= :from collate "C" and unit < :to collate "C" and since <= :lastDay
                                and known_at < coalesce(:knownBefore::timestamptz, 'infinity')
                            order by unit, code, sequence desc
                        ) as team
                        where state = 'ACTIVE' or since > :firstDay
                        order by unit collate "C", code collate "C"
                        """)
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
                                        row.getBoolean("active"),
                                        row.getLong("members")))
                .list();
    }

    /** A team as it was at the end: whether it was active, and how many people were in it. */
    record Team(String code, UnitPath unit, boolean active, long members) {}
}
