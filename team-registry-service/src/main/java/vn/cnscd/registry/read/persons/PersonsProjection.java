package vn.cnscd.registry.read.persons;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.registry.events.MemberEvent.ApplicationApproved;
import vn.cnscd.registry.events.MemberEvent.MemberLeft;
import vn.cnscd.registry.events.PersonErased;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.TeamEvent.TeamConsolidated;
import vn.cnscd.registry.events.TeamEvent.TeamDissolved;
import vn.cnscd.registry.events.TeamEvent.TeamEstablished;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.personaldata.BlindIndex;
import vn.cnscd.registry.personaldata.Person;
import vn.cnscd.registry.personaldata.PersonKeys;
import vn.cnscd.registry.personaldata.PersonalData;

/**
 * Keeps the table {@code team_person}, and destroys the keys of those who are erased: also when the
 * read models are built anew, so that a key that came back with an old backup goes again.
 */
@Component
class PersonsProjection implements StoreProjection {

    private static final String KEEP =
            """
            insert into team_person (person, team, unit, member, role, force, joined_on, sealed, words, phone)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (person) do update set role = excluded.role, force = excluded.force, left_on = null
            """;
    private static final String LET_GO =
            "update team_person set left_on = ? where team = ? and left_on is null and person <> all(?)";

    private final JdbcTemplate jdbc;
    private final PersonalData personalData;
    private final PersonKeys keys;
    private final BlindIndex index;

    PersonsProjection(
            JdbcTemplate jdbc, PersonalData personalData, PersonKeys keys, BlindIndex index) {
        this.jdbc = jdbc;
        this.personalData = personalData;
        this.keys = keys;
        this.index = index;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> message : events) {
            switch (message.getPayload()) {
                case TeamEstablished event ->
                        keep(event.team(), event.members(), event.establishment().decidedOn());
                case TeamConsolidated event -> replace(event);
                case ApplicationApproved event ->
                        keep(event.team(), List.of(event.member()), event.since());
                case MemberLeft event -> left(event);
                case TeamDissolved event ->
                        letGo(event.team(), List.of(), event.decision().decidedOn());
                case PersonErased event -> erase(event.person());
                default -> {
                    // Nobody comes or goes.
                }
            }
        }
    }

    private void keep(TeamCode team, Collection<TeamMember> members, LocalDate since) {
        var persons = personalData.open(members.stream().map(TeamMember::person).toList());
        var rows =
                members.stream()
                        .map(
                                member ->
                                        row(
                                                team,
                                                member,
                                                since,
                                                Optional.ofNullable(
                                                        persons.get(member.person().person()))))
                        .toList();
        jdbc.batchUpdate(KEEP, rows);
    }

    private void replace(TeamConsolidated event) {
        LocalDate since = event.decision().decidedOn();
        letGo(event.team(), event.members(), since);
        keep(event.team(), event.members(), since);
    }

    private void left(MemberLeft event) {
        jdbc.update(
                "update team_person set left_on = ? where team = ? and member = ? and left_on is null",
                event.since(),
                event.team().toString(),
                event.member());
    }

    private void letGo(TeamCode team, Collection<TeamMember> staying, LocalDate since) {
        jdbc.update(
                LET_GO,
                since,
                team.toString(),
                staying.stream().map(member -> member.person().person()).toArray(UUID[]::new));
    }

    private void erase(UUID person) {
        keys.destroy(List.of(person));
        jdbc.update("update team_person set words = '{}', phone = null where person = ?", person);
    }

    private Object[] row(
            TeamCode team, TeamMember member, LocalDate since, Optional<Person> person) {
        return new Object[] {
            member.person().person(),
            team.toString(),
            team.unit().value(),
            member.id(),
            member.role().name(),
            member.force() == null ? null : member.force().name(),
            since,
            member.person().sealed(),
            person.map(Person::name).map(index::ofName).orElse(new Long[0]),
            person.map(Person::phone).map(index::ofPhone).orElse(null)
        };
    }
}
