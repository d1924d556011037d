package vn.cnscd.registry.write.importroster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.cnscd.chassis.events.store.Uuids;
import vn.cnscd.registry.events.Decision;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.personaldata.Person;
import vn.cnscd.registry.personaldata.PersonalData;
import vn.cnscd.registry.read.teams.Team;
import vn.cnscd.registry.write.input.NewMember;

/**
 * What is registered of a team that a list has.
 *
 * @param team empty when there is none yet
 */
record StandingTeam(TeamCode code, Optional<Team> team, Map<Person, TeamMember> members) {

    static StandingTeam of(TeamCode code, Optional<Team> team, PersonalData personalData) {
        var members = new HashMap<Person, TeamMember>();
        var listed = team.map(Team::members).orElse(List.of());
        var persons = personalData.open(listed.stream().map(TeamMember::person).toList());
        for (TeamMember member : listed) {
            Optional.ofNullable(persons.get(member.person().person()))
                    .ifPresent(person -> members.put(person, member));
        }
        return new StandingTeam(code, team, members);
    }

    boolean isEstablishedBy(Decision decision) {
        return team.filter(each -> each.establishment().equals(decision)).isPresent();
    }

    /** The members of the list: who is in the team already keeps the id. */
    List<NewMember> identified(List<ListedMember> list) {
        var identified = new LinkedHashSet<NewMember>();
        for (ListedMember listed : list) {
            identified.add(listed.withId(idOf(listed)));
        }
        return List.copyOf(identified);
    }

    boolean isOf(List<NewMember> list) {
        var standing = new HashSet<NewMember>();
        members.forEach(
                (person, member) ->
                        standing.add(
                                new NewMember(
                                        member.id(),
                                        member.role(),
                                        member.force(),
                                        member.workAreas(),
                                        member.group(),
                                        person)));
        return standing.equals(new HashSet<>(list));
    }

    /** Without an id in the list it is the same each time that the list is read. */
    private String idOf(ListedMember listed) {
        if (listed.id() != null) {
            return listed.id();
        }
        var person = listed.person();
        return Optional.ofNullable(members.get(person))
                .map(TeamMember::id)
                .orElseGet(
                        () ->
                                Uuids.of(
                                                "member",
                                                code.toString(),
                                                person.name(),
                                                Objects.requireNonNullElse(person.phone(), ""))
                                        .toString());
    }

    /** Nothing of the persons in logs. */
    @Override
    public String toString() {
        return "StandingTeam[" + code + "]";
    }
}
