package vn.cnscd.registry.read.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.personaldata.AccessLog;
import vn.cnscd.registry.personaldata.AccessLog.Purpose;
import vn.cnscd.registry.personaldata.Person;
import vn.cnscd.registry.personaldata.PersonalData;
import vn.cnscd.registry.personaldata.SealedPerson;
import vn.cnscd.registry.policy.Policies;
import vn.cnscd.registry.read.applications.Application.State;
import vn.cnscd.registry.read.teams.TeamReaders;
import vn.cnscd.registry.read.teams.Teams;

/** The applications to join teams. */
@Component
public class Applications {

    private final JdbcClient jdbc;
    private final PersonalData personalData;
    private final AccessLog accesses;
    private final Policies policies;
    private final Clock clock;

    Applications(
            JdbcClient jdbc,
            PersonalData personalData,
            AccessLog accesses,
            Policies policies,
            Clock clock) {
        this.jdbc = jdbc;
        this.personalData = personalData;
        this.accesses = accesses;
        this.policies = policies;
        this.clock = clock;
    }

    /** The application as this caller may see it; 404 when there is none. */
    public ApplicationView require(TeamCode team, UUID id, Actor actor) {
        return jdbc.sql("select * from team_application where team = ? and id = ?")
                .params(team.toString(), id)
                .query((row, _) -> application(row))
                .optional()
                .map(application -> views(List.of(application), team.unit(), actor).getFirst())
                .orElseThrow(() -> new RequestRefused(CommonRefusal.NOT_FOUND));
    }

    /** The key of who applied. */
    public UUID requireKey(TeamCode team, UUID id) {
        return jdbc.sql("select person from team_application where team = ? and id = ?")
                .params(team.toString(), id)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new RequestRefused(CommonRefusal.NOT_FOUND));
    }

    /** Where a page begins: behind an application. */
    record Position(LocalDate appliedOn, UUID id) {

        static final Position START = new Position(LocalDate.of(9999, 12, 31), new UUID(-1L, -1L));

        static Position of(List<String> key) {
            return new Position(LocalDate.parse(key.getFirst()), UUID.fromString(key.getLast()));
        }
    }

    /** Applications to a team, the newest first, from behind a position. */
    List<ApplicationView> of(TeamCode team, Position after, int limit, Actor actor) {
        var rows =
                jdbc.sql(
                                """
                                select * from team_application
                                where team = ? and (applied_on, id) < (?, ?)
                                order by applied_on desc, id desc
                                limit ?
                                """)
                        .params(team.toString(), after.appliedOn(), after.id(), limit)
                        .query((row, _) -> application(row))
                        .list();
        return views(rows, team.unit(), actor);
    }

    /** As {@link #of}, those to teams of a unit and of all below it that nobody has decided on. */
    List<ApplicationView> undecided(UnitPath unit, Position after, int limit, Actor actor) {
        var rows =
                jdbc.sql(
                                """
                                select * from team_application
                                where state in ('APPLIED', 'ENDORSED')
                                    and team >= :from collate "C" and team < :to collate "C"
                                    and (applied_on, id) < (:appliedOn, :id)
                                order by applied_on desc, id desc
                                limit :limit
                                """)
                        .param("from", Teams.firstCode(unit))
                        .param("to", Teams.codeBeyond(unit))
                        .param("appliedOn", after.appliedOn())
                        .param("id", after.id())
                        .param("limit", limit)
                        .query((row, _) -> application(row))
                        .list();
        return views(rows, unit, actor);
    }

    private List<ApplicationView> views(List<Application> rows, UnitPath unit, Actor actor) {
        var persons =
                accesses.open(
                        rows.stream()
                                .filter(row -> TeamReaders.mayRead(actor, row.team().unit()))
                                .map(Application::person)
                                .toList(),
                        actor,
                        unit,
                        Purpose.APPLICATION);
        return rows.stream().map(row -> view(row, persons.get(row.person().person()))).toList();
    }

    /** With what is known of the person: nothing for those who may not see it, and once erased. */
    private ApplicationView view(Application application, @Nullable Person person) {
        var state = stateOf(application);
        return new ApplicationView(
                application.id(),
                application.team(),
                state,
                application.appliedOn(),
                application.role(),
                application.force(),
                state == State.APPROVED ? application.id().toString() : null,
                person == null ? null : person.name(),
                person == null ? null : person.phone(),
                person == null ? null : person.email(),
                person == null ? null : said(application.person(), application.reason()),
                person == null ? null : said(application.person(), application.rejection()));
    }

    private @Nullable String said(SealedPerson person, @Nullable String sealed) {
        return personalData.openAbout(person, sealed);
    }

    private State stateOf(Application application) {
        boolean isOpen =
                application.state() == State.APPLIED || application.state() == State.ENDORSED;
        if (!isOpen) {
            return application.state();
        }
        var today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        Integer days = policies.at(application.team().unit(), today).rules().applicationDays();
        boolean isLapsed = days != null && application.appliedOn().plusDays(days).isBefore(today);
        return isLapsed ? State.LAPSED : application.state();
    }

    private static Application application(ResultSet row) throws SQLException {
        return new Application(
                row.getObject("id", UUID.class),
                TeamCode.of(row.getString("team")),
                State.valueOf(row.getString("state")),
                row.getObject("applied_on", LocalDate.class),
                MemberRole.valueOf(row.getString("role")),
                Optional.ofNullable(row.getString("force")).map(MemberForce::valueOf).orElse(null),
                new SealedPerson(row.getObject("person", UUID.class), row.getString("sealed")),
                row.getString("reason"),
                row.getString("rejection"));
    }
}
