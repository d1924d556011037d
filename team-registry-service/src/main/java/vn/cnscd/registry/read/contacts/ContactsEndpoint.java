package vn.cnscd.registry.read.contacts;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.personaldata.AccessLog;
import vn.cnscd.registry.personaldata.AccessLog.Purpose;
import vn.cnscd.registry.read.teams.Team;
import vn.cnscd.registry.read.teams.Teams;

/** Whom to write to about a unit; for other services of the platform, not routed by the gateway. */
@Hidden
@RestController
class ContactsEndpoint {

    private final Teams teams;
    private final AccessLog accesses;

    ContactsEndpoint(Teams teams, AccessLog accesses) {
        this.teams = teams;
        this.accesses = accesses;
    }

    /** The leaders of the unit's own teams; one who is erased is left out. */
    record Contacts(List<Leader> leaders) {}

    /** A team's leader (tổ trưởng). */
    record Leader(TeamCode team, String name, @Nullable String email, @Nullable String phone) {

        /** Nothing of the person in logs. */
        @Override
        public String toString() {
            return "Leader[" + team + "]";
        }
    }

    @GetMapping("/internal/v1/contacts")
    @AllowedRoles(Role.SERVICE)
    Contacts contacts(@RequestParam("unit") String path, Actor actor) {
        var unit =
                UnitPath.parse(path)
                        .orElseThrow(() -> new InvalidInput(new InputError("/unit", "INVALID")));
        if (!actor.maySee(unit)) {
            throw new RequestRefused(CommonRefusal.OUTSIDE_UNIT);
        }
        var leaders = new ArrayList<Leader>();
        teams.of(unit).stream()
                .filter(Team::isActive)
                .forEach(team -> addLeader(team, actor, leaders));
        return new Contacts(leaders);
    }

    private void addLeader(Team team, Actor actor, List<Leader> leaders) {
        for (var leader : team.leader().stream().toList()) {
            accesses
                    .open(List.of(leader.person()), actor, team.code().unit(), Purpose.CONTACTS)
                    .values()
                    .stream()
                    .map(
                            person ->
                                    new Leader(
                                            team.code(),
                                            person.name(),
                                            person.email(),
                                            person.phone()))
                    .forEach(leaders::add);
        }
    }
}
