package vn.cnscd.registry.read.duties;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.store.Versions;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.events.DutiesSet;
import vn.cnscd.registry.events.DutiesSet.Shift;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.personaldata.AccessLog;
import vn.cnscd.registry.personaldata.AccessLog.Purpose;
import vn.cnscd.registry.personaldata.Person;
import vn.cnscd.registry.read.duties.DutiesView.OnDuty;
import vn.cnscd.registry.read.duties.DutiesView.ShiftView;
import vn.cnscd.registry.read.teams.Teams;

/** The plans of teams, with the names of their members. */
@Component
public class Duties {

    private static final TypeReference<List<Shift>> SHIFTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Teams teams;
    private final AccessLog accesses;
    private final Versions versions;

    Duties(JdbcClient jdbc, Teams teams, AccessLog accesses, Versions versions) {
        this.jdbc = jdbc;
        this.teams = teams;
        this.accesses = accesses;
        this.versions = versions;
    }

    /** What a team has planned for a month, which may be nothing; 404 without such a team. */
    public DutiesView view(TeamCode code, Period month, Actor actor) {
        var team = teams.require(code);
        var shifts = shifts(code, month);
        var onDuty =
                shifts.stream()
                        .flatMap(shift -> shift.members().stream())
                        .collect(Collectors.toSet());
        var members =
                team.members().stream()
                        .filter(member -> onDuty.contains(member.id()))
                        .collect(Collectors.toMap(TeamMember::id, Function.identity()));
        var persons =
                accesses.open(
                        members.values().stream().map(TeamMember::person).toList(),
                        actor,
                        code.unit(),
                        Purpose.DUTIES);
        return new DutiesView(
                code,
                month,
                shifts.stream().map(shift -> view(shift, members, persons)).toList(),
                "\"" + versions.of(DutiesSet.stream(code, month)) + "\"");
    }

    private List<Shift> shifts(TeamCode team, Period month) {
        return jdbc.sql("select shifts from duties where team = ? and month = ?")
                .params(team.toString(), month.toString())
                .query(String.class)
                .optional()
                .map(shifts -> EventJson.mapper().readValue(shifts, SHIFTS))
                .orElse(List.of());
    }

    private static ShiftView view(
            Shift shift, Map<String, TeamMember> members, Map<UUID, Person> persons) {
        return new ShiftView(
                shift.day(),
                shift.from(),
                shift.to(),
                shift.place(),
                shift.members().stream().map(id -> onDuty(id, members.get(id), persons)).toList());
    }

    private static OnDuty onDuty(
            String id, @Nullable TeamMember member, Map<UUID, Person> persons) {
        if (member == null) {
            return new OnDuty(id, null, null);
        }
        var person = persons.get(member.person().person());
        return new OnDuty(id, person == null ? null : person.name(), member.role());
    }
}
