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
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.events.Force;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.personaldata.AccessLog;
import vn.cnscd.registry.personaldata.AccessLog.Purpose;
import vn.cnscd.registry.personaldata.Person;
import vn.cnscd.registry.personaldata.PersonalData;
import vn.cnscd.registry.personaldata.SealedPerson;
import vn.cnscd.registry.policy.Policies;
import vn.cnscd.registry.read.applications.Application.State;

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
                .map(application -> view(application, actor))
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

    /** Applications to a team, the newest first, from behind a day and id. */
    List<ApplicationView> of(TeamCode team, Position after, int limit, Actor actor) {
        return jdbc
                .sql(
                        """
                        select * from team_application
                        where team = ? and (applied_on, id) < (?, ?)
                        order by applied_on desc, id desc
                        limit ?
                        """)
                .params(team.toString(), after.appliedOn(), after.id(), limit)
                .query((row, _) -> application(row))
                .list()
                .stream()
                .map(application -> view(application, actor))
                .toList();
    }

    private ApplicationView view(Application application, Actor actor) {
        var state = stateOf(application);
        boolean named = maySeeNames(actor, application.team());
        Person person =
                named
                        ? accesses.open(
                                        List.of(application.person()),
                                        actor,
                                        application.team().unit(),
                                        Purpose.APPLICATION)
                                .get(application.person().person())
                        : null;
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

    private static boolean maySeeNames(Actor actor, TeamCode team) {
        return actor.hasAnyOf(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICER)
                || (actor.hasAnyOf(Role.TEAM_LEADER) && actor.unit().equals(team.unit()));
    }

    private static Application application(ResultSet row) throws SQLException {
        return new Application(
                row.getObject("id", UUID.class),
                TeamCode.of(row.getString("team")),
                State.valueOf(row.getString("state")),
                row.getObject("applied_on", LocalDate.class),
                MemberRole.valueOf(row.getString("role")),
                Optional.ofNullable(row.getString("force")).map(Force::valueOf).orElse(null),
                new SealedPerson(row.getObject("person", UUID.class), row.getString("sealed")),
                row.getString("reason"),
                row.getString("rejection"));
    }
}
