package vn.cnscd.registry.read.persons;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.personaldata.BlindIndex;
import vn.cnscd.registry.personaldata.SealedPerson;

/** Everybody who is or was in a team. */
@Component
public class Persons {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final BlindIndex index;

    Persons(JdbcClient jdbc, BlindIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    /**
     * Whom to look for.
     *
     * @param phone in the form {@code +84912345678}
     */
    record Wanted(
            String name,
            @Nullable String phone,
            @Nullable MemberRole role,
            @Nullable MemberForce force) {}

    /** Where a page begins: behind a person of a team of a unit. */
    record Position(String unit, String team, UUID person) {

        static final Position START = new Position("", "", BEFORE_ALL);

        static Position of(List<String> key) {
            var team = TeamCode.of(key.getFirst());
            return new Position(
                    team.unit().value(), team.toString(), UUID.fromString(key.getLast()));
        }
    }

    /** Members of teams in a unit and below it, in the order of their units and teams. */
    List<MemberRow> search(UnitPath unit, Wanted wanted, Position after, int limit) {
        return jdbc.sql(
                        """
                        select * from team_person
                        where left_on is null
                            and unit >= :from collate "C" and unit < :to collate "C"
                            and (unit, team, person) > (:afterUnit, :afterTeam, :afterPerson)
                            and words @> :words
                            and (:phone::bigint is null or phone = :phone)
                            and (:role::text is null or role = :role)
                            and (:force::text is null or force = :force)
                        order by unit, team, person
                        limit :limit
                        """)
                .param("from", unit.subtreeFrom())
                .param("to", unit.subtreeTo())
                .param("afterUnit", after.unit())
                .param("afterTeam", after.team())
                .param("afterPerson", after.person())
                .param("words", index.ofQuery(wanted.name()))
                .param(
                        "phone",
                        Optional.ofNullable(wanted.phone()).map(index::ofPhone).orElse(null))
                .param("role", Optional.ofNullable(wanted.role()).map(Enum::name).orElse(null))
                .param("force", Optional.ofNullable(wanted.force()).map(Enum::name).orElse(null))
                .param("limit", limit)
                .query((row, _) -> person(row))
                .list();
    }

    /** Whoever has or had an id in a team, the last one first. */
    List<MemberRow> of(TeamCode team, String member) {
        return jdbc.sql(
                        """
                        select * from team_person where team = ? and member = ?
                        order by left_on desc nulls first
                        """)
                .params(team.toString(), member)
                .query((row, _) -> person(row))
                .list();
    }

    /** The keys of those who have or had an id in a team. */
    public List<UUID> keysOf(TeamCode team, String member) {
        return of(team, member).stream().map(MemberRow::key).toList();
    }

    private static MemberRow person(ResultSet row) throws SQLException {
        return new MemberRow(
                new SealedPerson(row.getObject("person", UUID.class), row.getString("sealed")),
                TeamCode.of(row.getString("team")),
                row.getString("member"),
                MemberRole.valueOf(row.getString("role")),
                Optional.ofNullable(row.getString("force")).map(MemberForce::valueOf).orElse(null),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class));
    }
}
