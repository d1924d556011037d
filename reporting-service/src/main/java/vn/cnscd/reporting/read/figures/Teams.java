package vn.cnscd.reporting.read.figures;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.read.asof.AsOf;

/** The teams (Tổ công nghệ số cộng đồng) in a unit. */
@Repository
class Teams {
    private final JdbcClient jdbc;

    Teams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in the unit's subtree that were established by the end of a day. */
    List<Team> in(UnitPath unit, LocalDate day, AsOf asOf) {
        return asOf.sql(
                        jdbc,
                        """
                        select code, unit, (select coalesce(sum(number::bigint), 0)
                            from jsonb_each_text(members) as role (name, number)) as members
                        from %s as team
                        where unit >= :from collate "C" and unit < :to collate "C" and decided_on <= :day
                        order by unit collate "C", code collate "C"
                        """
                                .formatted(asOf.rows("team")))
                .param("from", unit.subtreeFrom())
                .param("to", unit.subtreeTo())
                .param("day", day)
                .query(
                        (row, index) ->
                                new Team(
                                        row.getString("code"),
                                        new UnitPath(row.getString("unit")),
                                        row.getLong("members")))
                .list();
    }

    /** A team and how many people are in it. */
    record Team(String code, UnitPath unit, long members) {}
}
