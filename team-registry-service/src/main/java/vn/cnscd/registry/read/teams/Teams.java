package vn.cnscd.registry.read.teams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.TeamState;
import vn.cnscd.registry.events.Decision;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.events.UnitKind;

/** The teams that are established. */
@Component
public class Teams {

    private static final String SELECT =
            """
            select team.*,
                   one.kind as kind_1, one.name as name_1,
                   two.kind as kind_2, two.name as name_2,
                   three.kind as kind_3, three.name as name_3
            from team
            join unit one on one.path = team.unit
            left join unit two on two.path = one.parent
            left join unit three on three.path = two.parent
            """;
    private static final int LEVELS = 3;
    private static final TypeReference<List<TeamMember>> MEMBERS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Team.Leaving>> LEAVING =
            new TypeReference<>() {};

    private final JdbcClient jdbc;

    Teams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Team> find(TeamCode code) {
        return jdbc.sql(SELECT + "where team.code = ?")
                .param(code.toString())
                .query((row, _) -> team(row))
                .optional();
    }

    /** As {@link #find}; 404 when there is no such team. */
    public Team require(TeamCode code) {
        return find(code).orElseThrow(() -> new RequestRefused(CommonRefusal.NOT_FOUND));
    }

    /**
     * Teams of a unit and of all units below it in the order of their codes, from behind the code.
     */
    public List<Team> below(UnitPath unit, String after, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                                where team.code > :after and team.code >= :from and team.code < :to
                                order by team.code
                                limit :limit
                                """)
                .param("after", after)
                .param("from", firstCode(unit))
                .param("to", codeBeyond(unit))
                .param("limit", limit)
                .query((row, _) -> team(row))
                .list();
    }

    /** Where the codes of teams of a unit and of all below it begin. */
    public static String firstCode(UnitPath unit) {
        return unit.level() == UnitLevel.COUNTRY ? "" : unit.identifier() + "-";
    }

    /** Where they have ended: {@code .} is the character after {@code -}. */
    public static String codeBeyond(UnitPath unit) {
        return unit.level() == UnitLevel.COUNTRY ? "~" : unit.identifier() + ".";
    }

    /** The teams of one unit alone. */
    public List<Team> of(UnitPath unit) {
        return jdbc.sql(SELECT + "where team.unit = ? order by team.number")
                .param(unit.value())
                .query((row, _) -> team(row))
                .list();
    }

    private static Team team(ResultSet row) throws SQLException {
        return new Team(
                TeamCode.of(row.getString("code")),
                TeamState.valueOf(row.getString("state")),
                new Decision(
                        row.getString("decision_number"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("decided_by")),
                EventJson.mapper().readValue(row.getString("members"), MEMBERS),
                EventJson.mapper().readValue(row.getString("leaving"), LEAVING),
                units(row),
                row.getLong("sequence"));
    }

    private static List<ChannelName.Named> units(ResultSet row) throws SQLException {
        var units = new ArrayList<ChannelName.Named>();
        for (int i = 1; i <= LEVELS; i++) {
            String kind = row.getString("kind_" + i);
            if (kind != null) {
                units.add(
                        new ChannelName.Named(UnitKind.valueOf(kind), row.getString("name_" + i)));
            }
        }
        return units;
    }
}
