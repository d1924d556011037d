package vn.cnscd.registry.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.personaldata.Person;
import vn.cnscd.registry.personaldata.PersonalData;
import vn.cnscd.registry.personaldata.SealedPerson;
import vn.cnscd.registry.policy.Seat;
import vn.cnscd.registry.write.input.NewMember;

/** Who is in a team (danh sách thành viên), sealed. */
record Roster(Map<String, TeamMember> byId) {

    static Roster of(Collection<TeamMember> members) {
        var byId = new LinkedHashMap<String, TeamMember>();
        members.forEach(member -> byId.put(member.id(), member));
        return new Roster(byId);
    }

    List<TeamMember> members() {
        return List.copyOf(byId.values());
    }

    Roster with(TeamMember member) {
        var more = new LinkedHashMap<>(byId);
        more.put(member.id(), member);
        return new Roster(more);
    }

    Roster without(String member) {
        var fewer = new LinkedHashMap<>(byId);
        fewer.remove(member);
        return new Roster(fewer);
    }

    Map<MemberRole, Integer> countsByRole() {
        return TeamMember.countsByRole(byId.values());
    }

    Map<MemberForce, Integer> countsByForce() {
        return TeamMember.countsByForce(byId.values());
    }

    /** The members as a policy sees them. */
    List<Seat> seats() {
        return byId.values().stream()
                .map(member -> new Seat(member.role(), member.force()))
                .toList();
    }

    /** Whether these are the members; those who are erased since are missing. */
    boolean isOf(List<NewMember> members, PersonalData personalData) {
        return opened(personalData).equals(new HashSet<>(members));
    }

    /**
     * The members sealed. Who keeps id, name and contacts stays under their key; whoever is new or
     * described anew gets a key of their own.
     */
    Roster becoming(List<NewMember> members, PersonalData personalData) {
        var persons = personalData.open(sealedPersons());
        var changed = members.stream().filter(member -> known(member, persons).isEmpty()).toList();
        var sealed = personalData.seal(changed.stream().map(NewMember::person).toList()).iterator();
        var next = new ArrayList<TeamMember>();
        for (NewMember member : members) {
            next.add(
                    new TeamMember(
                            member.id(),
                            member.role(),
                            member.force(),
                            member.workAreas(),
                            member.group(),
                            known(member, persons)
                                    .map(TeamMember::person)
                                    .orElseGet(sealed::next)));
        }
        return of(next);
    }

    private Optional<TeamMember> known(NewMember member, Map<UUID, Person> persons) {
        return Optional.ofNullable(byId.get(member.id()))
                .filter(before -> member.person().equals(persons.get(before.person().person())));
    }

    private Set<NewMember> opened(PersonalData personalData) {
        var persons = personalData.open(sealedPersons());
        var opened = new HashSet<NewMember>();
        for (TeamMember member : byId.values()) {
            Person person = persons.get(member.person().person());
            if (person != null) {
                opened.add(
                        new NewMember(
                                member.id(),
                                member.role(),
                                member.force(),
                                member.workAreas(),
                                member.group(),
                                person));
            }
        }
        return opened;
    }

    private List<SealedPerson> sealedPersons() {
        return byId.values().stream().map(TeamMember::person).toList();
    }
}
