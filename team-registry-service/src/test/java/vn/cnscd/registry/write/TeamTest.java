package vn.cnscd.registry.write;

import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.matches;
import static org.axonframework.test.matchers.Matchers.messageWithPayload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.Refusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.VersionPassed;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.Decision;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.TeamEvent.TeamEstablished;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.events.WorkArea;
import vn.cnscd.registry.events.policy.Rule;
import vn.cnscd.registry.personaldata.Person;
import vn.cnscd.registry.personaldata.PersonKeys;
import vn.cnscd.registry.personaldata.PersonalData;
import vn.cnscd.registry.policy.Policies;
import vn.cnscd.registry.policy.Policy;
import vn.cnscd.registry.write.establishteam.EstablishTeam;
import vn.cnscd.registry.write.establishteam.EstablishTeam.Outcome;
import vn.cnscd.registry.write.input.NewMember;

class TeamTest {

    private static final UnitPath VILLAGE = new UnitPath("31/11131/007");
    private static final TeamCode CODE = new TeamCode(VILLAGE, 1);
    private static final Decision DECISION =
            new Decision("424/QĐ-UBND", LocalDate.of(2025, 8, 26), "Chủ tịch UBND xã");

    private final FixtureConfiguration<Team> team = new AggregateTestFixture<>(Team.class);
    private final PersonalData personalData = new PersonalData(new KeysInMemory());
    private final Policies policies =
            (units, day) ->
                    units.stream().collect(Collectors.toMap(unit -> unit, unit -> Policy.NATIONAL));

    @BeforeEach
    void sealPersons() {
        team.registerInjectableResource(personalData);
        team.registerInjectableResource(policies);
    }

    @Test
    void isEstablishedWithItsPersonsSealed() {
        var command = establish(CODE, members(1, 6));

        team.givenNoPriorActivity()
                .when(command)
                .expectResultMessagePayload(Outcome.ESTABLISHED)
                .expectEventsMatching(
                        exactSequenceOf(
                                messageWithPayload(
                                        matches(
                                                (TeamEstablished event) ->
                                                        holds(event, command)))));
    }

    @Test
    void acceptsARetryWithoutASecondEvent() {
        var command = establish(CODE, members(1, 6));

        team.given(established(command))
                .when(command)
                .expectResultMessagePayload(Outcome.UNCHANGED)
                .expectNoEvents();
    }

    @Test
    void takesAnotherOrderOfTheMembersForTheSameTeam() {
        var members = members(1, 6);

        team.given(established(establish(CODE, members)))
                .when(establish(CODE, members.reversed()))
                .expectResultMessagePayload(Outcome.UNCHANGED)
                .expectNoEvents();
    }

    @Test
    void refusesOtherContentUnderTheSameCode() {
        var renamed = new ArrayList<>(members(1, 6));
        renamed.set(0, member("m0", "Người Khác", MemberRole.LEADER, MemberForce.VILLAGE_HEAD));

        team.given(established(establish(CODE, members(1, 6))))
                .when(establish(CODE, renamed))
                .expectException(RequestRefused.class)
                .expectException(refusal(CommonRefusal.CONFLICTING_CONTENT));
    }

    @Test
    void refusesADecisionOnAVersionThatIsNoLongerTheLast() {
        team.given(established(establish(CODE, members(1, 6))))
                .when(new EstablishTeam(CODE, 0L, DECISION, members(1, 7)))
                .expectException(VersionPassed.class);
    }

    /** Kế hoạch 03/KH-UBND, UBND xã Tam Quang: "Tối đa không quá 10 thành viên". */
    @Test
    void hasNoMoreThanTenMembers() {
        refuses(establish(CODE, members(1, 11)), Rule.TEAM_TOO_LARGE);
        allows(establish(CODE, members(1, 10)));
    }

    /** Kế hoạch 03/KH-UBND, UBND xã Tam Quang: beyond ten "các nhóm cộng tác viên". */
    @Test
    void doesNotCountCollaborators() {
        var members = new ArrayList<>(members(1, 10));
        for (int i = 10; i < 40; i++) {
            members.add(
                    member(
                            "m" + i,
                            "Cộng Tác Viên",
                            MemberRole.COLLABORATOR,
                            MemberForce.RESIDENT));
        }

        allows(establish(CODE, members));
    }

    /** Công văn 793/BTTTT-THH: a team is a head and members. */
    @Test
    void hasALeader() {
        refuses(establish(CODE, members(0, 6)), Rule.LEADER_REQUIRED);
        refuses(establish(CODE, List.of()), Rule.LEADER_REQUIRED);
    }

    @Test
    void hasOneLeaderOnly() {
        refuses(establish(CODE, members(2, 6)), Rule.ONE_LEADER_ONLY);
    }

    /**
     * Kế hoạch 03/KH-UBND, UBND xã Tam Quang: "Mỗi xã thành lập 01 Tổ cấp xã; mỗi bản thành lập 01
     * Tổ".
     */
    @ParameterizedTest
    @ValueSource(strings = {"31/11131/007", "31/11131"})
    void isTheOnlyOneOfItsUnit(String unit) {
        refuses(
                establish(new TeamCode(new UnitPath(unit), 2), members(1, 6)),
                Rule.TEAM_LIMIT_OF_UNIT);
    }

    /** Kế hoạch 03/KH-UBND, UBND xã Tam Quang: "khoảng từ 5 - 10 thành viên", which is no bound. */
    @Test
    void mayBeSmallerThanIsUsual() {
        allows(establish(CODE, members(1, 1)));
    }

    private void refuses(EstablishTeam command, Rule rule) {
        team.givenNoPriorActivity().when(command).expectNoEvents().expectException(refusal(rule));
    }

    private void allows(EstablishTeam command) {
        team.givenNoPriorActivity().when(command).expectResultMessagePayload(Outcome.ESTABLISHED);
    }

    private static Matcher<RequestRefused> refusal(Refusal reason) {
        return matches((RequestRefused refused) -> refused.reason().equals(reason));
    }

    private boolean holds(TeamEstablished event, EstablishTeam command) {
        var sealed = event.members().stream().map(TeamMember::person).toList();
        var names = personalData.open(sealed).values().stream().map(Person::name).sorted().toList();
        return event.team().equals(command.team())
                && event.establishment().equals(command.establishment())
                && names.equals(
                        command.members().stream()
                                .map(member -> member.person().name())
                                .sorted()
                                .toList())
                && command.members().stream()
                        .noneMatch(member -> event.toString().contains(member.person().name()));
    }

    private TeamEstablished established(EstablishTeam command) {
        var persons = personalData.seal(command.members().stream().map(NewMember::person).toList());
        var members = new ArrayList<TeamMember>();
        for (int i = 0; i < persons.size(); i++) {
            var member = command.members().get(i);
            members.add(
                    new TeamMember(
                            member.id(),
                            member.role(),
                            member.force(),
                            member.workAreas(),
                            member.group(),
                            persons.get(i)));
        }
        return new TeamEstablished(command.team(), command.establishment(), members, "vn:0");
    }

    private static EstablishTeam establish(TeamCode code, List<NewMember> members) {
        return new EstablishTeam(code, null, DECISION, members);
    }

    /** So many members, the first ones leaders. */
    private static List<NewMember> members(int leaders, int count) {
        var members = new ArrayList<NewMember>();
        for (int i = 0; i < count; i++) {
            var role = i < leaders ? MemberRole.LEADER : MemberRole.MEMBER;
            members.add(
                    member(
                            "m" + i,
                            "Nguyễn Văn " + (char) ('A' + i),
                            role,
                            MemberForce.VILLAGE_HEAD));
        }
        return members;
    }

    private static NewMember member(String id, String name, MemberRole role, MemberForce force) {
        var person = new Person(name, "+84912345678", null);
        return new NewMember(id, role, force, Set.of(WorkArea.OUTREACH), null, person);
    }

    private static final class KeysInMemory implements PersonKeys {

        private final Map<UUID, byte[]> keys = new HashMap<>();

        @Override
        public void store(Map<UUID, byte[]> more) {
            keys.putAll(more);
        }

        @Override
        public void destroy(Collection<UUID> persons) {
            keys.keySet().removeAll(persons);
        }

        @Override
        public Map<UUID, byte[]> find(Collection<UUID> persons) {
            var found = new HashMap<>(keys);
            found.keySet().retainAll(persons);
            return found;
        }
    }
}
