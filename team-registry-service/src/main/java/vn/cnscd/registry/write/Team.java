package vn.cnscd.registry.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.Versions;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.TeamEvent.TeamEstablished;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.personaldata.Person;
import vn.cnscd.registry.personaldata.PersonalData;
import vn.cnscd.registry.personaldata.SealedPerson;
import vn.cnscd.registry.policy.Finding;
import vn.cnscd.registry.policy.Policy;
import vn.cnscd.registry.policy.Seat;
import vn.cnscd.registry.write.establishteam.EstablishTeam;
import vn.cnscd.registry.write.establishteam.EstablishTeam.NewMember;
import vn.cnscd.registry.write.establishteam.EstablishTeam.Outcome;

/** A team (Tổ công nghệ số cộng đồng) and what may happen to it. */
@Aggregate
class Team {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private @Nullable TeamCode code;

    private @Nullable TeamEstablished established;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(EstablishTeam command, PersonalData personalData) {
        if (established != null && isSame(established, command, personalData)) {
            return Outcome.UNCHANGED;
        }
        Versions.require(command.seenVersion(), command.team());
        if (established != null) {
            throw new RequestRefused(CommonRefusal.CONFLICTING_CONTENT);
        }
        refuseWhatThePolicyForbids(command);
        apply(
                new TeamEstablished(
                        command.team(), command.establishment(), sealed(command, personalData)));
        return Outcome.ESTABLISHED;
    }

    @EventSourcingHandler
    void on(TeamEstablished event) {
        code = event.team();
        established = event;
    }

    private static boolean isSame(
            TeamEstablished before, EstablishTeam command, PersonalData personalData) {
        return before.establishment().equals(command.establishment())
                && opened(before, personalData).equals(new HashSet<>(command.members()));
    }

    private static void refuseWhatThePolicyForbids(EstablishTeam command) {
        var seats =
                command.members().stream()
                        .map(member -> new Seat(member.role(), member.force()))
                        .toList();
        Policy.NATIONAL.findings(command.team(), seats).stream()
                .filter(Finding::isBlocking)
                .findFirst()
                .ifPresent(
                        finding -> {
                            throw new RequestRefused(finding.rule(), finding.arguments().toArray());
                        });
    }

    private static List<TeamMember> sealed(EstablishTeam command, PersonalData personalData) {
        List<SealedPerson> persons =
                personalData.seal(command.members().stream().map(NewMember::person).toList());
        var members = new ArrayList<TeamMember>();
        for (int i = 0; i < persons.size(); i++) {
            NewMember member = command.members().get(i);
            members.add(
                    new TeamMember(
                            member.id(),
                            member.role(),
                            member.force(),
                            member.workAreas(),
                            persons.get(i)));
        }
        return members;
    }

    /** The members as they were sent; those who are erased since are missing. */
    private static Set<NewMember> opened(TeamEstablished before, PersonalData personalData) {
        Map<UUID, Person> persons =
                personalData.open(before.members().stream().map(TeamMember::person).toList());
        var members = new HashSet<NewMember>();
        for (TeamMember member : before.members()) {
            Person person = persons.get(member.person().person());
            if (person != null) {
                members.add(
                        new NewMember(
                                member.id(),
                                member.role(),
                                member.force(),
                                member.workAreas(),
                                person));
            }
        }
        return members;
    }
}
