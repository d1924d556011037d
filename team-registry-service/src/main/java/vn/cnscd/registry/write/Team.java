package vn.cnscd.registry.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
import vn.cnscd.contracts.registry.TeamState;
import vn.cnscd.registry.events.MemberEvent.ApplicationApproved;
import vn.cnscd.registry.events.MemberEvent.ApplicationEndorsed;
import vn.cnscd.registry.events.MemberEvent.ApplicationRejected;
import vn.cnscd.registry.events.MemberEvent.ApplicationSubmitted;
import vn.cnscd.registry.events.MemberEvent.ApplicationWithdrawn;
import vn.cnscd.registry.events.MemberEvent.LeaveProposed;
import vn.cnscd.registry.events.MemberEvent.LeaveRefused;
import vn.cnscd.registry.events.MemberEvent.LeaveRequested;
import vn.cnscd.registry.events.MemberEvent.LeaveWithdrawn;
import vn.cnscd.registry.events.MemberEvent.MemberLeft;
import vn.cnscd.registry.events.MemberEvent.OfApplication;
import vn.cnscd.registry.events.MemberEvent.OfLeave;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.TeamEvent.OfTeam;
import vn.cnscd.registry.events.TeamEvent.TeamConsolidated;
import vn.cnscd.registry.events.TeamEvent.TeamDissolved;
import vn.cnscd.registry.events.TeamEvent.TeamEstablished;
import vn.cnscd.registry.events.TeamEvent.TeamResumed;
import vn.cnscd.registry.events.TeamEvent.TeamSuspended;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.events.policy.Rule;
import vn.cnscd.registry.personaldata.PersonalData;
import vn.cnscd.registry.policy.Finding;
import vn.cnscd.registry.policy.Policies;
import vn.cnscd.registry.policy.Policy;
import vn.cnscd.registry.write.changelife.LifeCommand.DissolveTeam;
import vn.cnscd.registry.write.changelife.LifeCommand.ResumeTeam;
import vn.cnscd.registry.write.changelife.LifeCommand.SuspendTeam;
import vn.cnscd.registry.write.consolidateteam.ConsolidateTeam;
import vn.cnscd.registry.write.establishteam.EstablishTeam;
import vn.cnscd.registry.write.establishteam.EstablishTeam.Outcome;
import vn.cnscd.registry.write.jointeam.JoinCommand.Apply;
import vn.cnscd.registry.write.jointeam.JoinCommand.Approve;
import vn.cnscd.registry.write.jointeam.JoinCommand.Endorse;
import vn.cnscd.registry.write.jointeam.JoinCommand.Reject;
import vn.cnscd.registry.write.jointeam.JoinCommand.Withdraw;
import vn.cnscd.registry.write.leaveteam.LeaveCommand.ApproveLeave;
import vn.cnscd.registry.write.leaveteam.LeaveCommand.ProposeLeave;
import vn.cnscd.registry.write.leaveteam.LeaveCommand.RefuseLeave;
import vn.cnscd.registry.write.leaveteam.LeaveCommand.RequestLeave;
import vn.cnscd.registry.write.leaveteam.LeaveCommand.WithdrawLeave;

/** A team (Tổ công nghệ số cộng đồng) and what may happen to it. */
@Aggregate
class Team {

    @AggregateIdentifier private @Nullable TeamCode code;

    private @Nullable TeamEstablished established;
    private @Nullable TeamConsolidated consolidated;
    private Roster roster = Roster.of(List.of());
    private TeamState state = TeamState.ACTIVE;
    private final Applications applications = new Applications();
    private final Leaves leaves = new Leaves();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(EstablishTeam command, PersonalData personalData, Policies policies) {
        if (established != null && isRepeat(established, command, personalData)) {
            return Outcome.UNCHANGED;
        }
        Versions.require(command.seenVersion(), command.team());
        if (established != null) {
            throw new RequestRefused(CommonRefusal.CONFLICTING_CONTENT);
        }
        var policy = policies.at(command.team().unit(), command.establishment().decidedOn());
        var members = roster.becoming(command.members(), personalData);
        refuse(policy, command.team(), members, finding -> true);
        apply(
                new TeamEstablished(
                        command.team(),
                        command.establishment(),
                        members.members(),
                        policy.version()));
        return Outcome.ESTABLISHED;
    }

    @CommandHandler
    void handle(ConsolidateTeam command, PersonalData personalData, Policies policies) {
        if (consolidated != null
                && consolidated.decision().equals(command.decision())
                && roster.isOf(command.members(), personalData)) {
            return;
        }
        Versions.require(command.seenVersion(), command.team());
        requireActive();
        var policy = policies.at(command.team().unit(), command.decision().decidedOn());
        var members = roster.becoming(command.members(), personalData);
        refuse(policy, command.team(), members, Team::concernsMembers);
        apply(
                new TeamConsolidated(
                        command.team(), command.decision(), members.members(), policy.version()));
    }

    @CommandHandler
    void handle(SuspendTeam command) {
        Versions.require(command.seenVersion(), command.team());
        requireActive();
        apply(new TeamSuspended(command.team(), command.decision(), roster.countsByRole()));
    }

    @CommandHandler
    void handle(ResumeTeam command) {
        Versions.require(command.seenVersion(), command.team());
        if (state != TeamState.SUSPENDED) {
            throw new RequestRefused(
                    state == TeamState.ACTIVE
                            ? TeamRefusal.TEAM_ACTIVE
                            : TeamRefusal.TEAM_NOT_ACTIVE);
        }
        apply(
                new TeamResumed(
                        command.team(),
                        command.decision(),
                        roster.countsByRole(),
                        roster.countsByForce()));
    }

    @CommandHandler
    void handle(DissolveTeam command) {
        Versions.require(command.seenVersion(), command.team());
        if (state == TeamState.DISSOLVED) {
            throw new RequestRefused(TeamRefusal.TEAM_NOT_ACTIVE);
        }
        apply(new TeamDissolved(command.team(), command.decision(), roster.countsByRole()));
    }

    @CommandHandler
    void handle(Apply command, PersonalData personalData) {
        requireActive();
        var person = personalData.seal(List.of(command.person())).getFirst();
        String reason = command.reason();
        apply(
                new ApplicationSubmitted(
                        command.team(),
                        command.application(),
                        command.today(),
                        command.role(),
                        command.force(),
                        person,
                        reason == null ? null : personalData.sealAbout(person, reason)));
    }

    @CommandHandler
    void handle(Endorse command, Policies policies) {
        requireActive();
        var application = applications.requireApplied(command.application());
        requireFresh(application, command.today(), policies);
        apply(new ApplicationEndorsed(command.team(), command.application()));
    }

    @CommandHandler
    void handle(Approve command, Policies policies) {
        requireActive();
        var application = applications.requireEndorsed(command.application());
        requireFresh(application, command.today(), policies);
        var member =
                new TeamMember(
                        command.application().toString(),
                        application.role(),
                        application.force(),
                        Set.of(),
                        null,
                        application.person());
        var policy = policies.at(command.team().unit(), command.today());
        var joined = roster.with(member);
        refuse(policy, command.team(), joined, Team::concernsMembers);
        apply(
                new ApplicationApproved(
                        command.team(),
                        command.application(),
                        member,
                        command.today(),
                        joined.countsByRole(),
                        joined.countsByForce(),
                        policy.version()));
    }

    @CommandHandler
    void handle(Reject command, PersonalData personalData) {
        var application =
                command.byLeader()
                        ? applications.requireApplied(command.application())
                        : applications.requireUndecided(command.application());
        apply(
                new ApplicationRejected(
                        command.team(),
                        command.application(),
                        personalData.sealAbout(application.person(), command.reason())));
    }

    @CommandHandler
    void handle(Withdraw command) {
        applications.requireUndecided(command.application());
        apply(new ApplicationWithdrawn(command.team(), command.application()));
    }

    @CommandHandler
    void handle(RequestLeave command) {
        leaves.requireNone(command.member(), roster);
        apply(new LeaveRequested(command.team(), command.member()));
    }

    @CommandHandler
    void handle(ProposeLeave command) {
        leaves.requireRequested(command.member(), roster);
        apply(new LeaveProposed(command.team(), command.member()));
    }

    @CommandHandler
    void handle(ApproveLeave command, Policies policies) {
        leaves.requireProposed(command.member(), roster);
        var left = roster.without(command.member());
        // Whoever leaves makes no team too large; but without its leader it is none.
        refuse(
                policies.at(command.team().unit(), command.today()),
                command.team(),
                left,
                finding -> finding.rule().isInvariant());
        apply(
                new MemberLeft(
                        command.team(),
                        command.member(),
                        command.today(),
                        state,
                        left.countsByRole(),
                        left.countsByForce()));
    }

    @CommandHandler
    void handle(RefuseLeave command) {
        leaves.requireWanted(command.member(), roster);
        apply(new LeaveRefused(command.team(), command.member()));
    }

    @CommandHandler
    void handle(WithdrawLeave command) {
        leaves.requireWanted(command.member(), roster);
        apply(new LeaveWithdrawn(command.team(), command.member()));
    }

    @EventSourcingHandler
    void on(OfTeam event) {
        switch (event) {
            case TeamEstablished first -> {
                code = first.team();
                established = first;
                roster = Roster.of(first.members());
            }
            case TeamConsolidated next -> {
                consolidated = next;
                roster = Roster.of(next.members());
                leaves.settle();
            }
            case TeamSuspended suspended -> state = TeamState.SUSPENDED;
            case TeamResumed resumed -> state = TeamState.ACTIVE;
            case TeamDissolved dissolved -> state = TeamState.DISSOLVED;
        }
    }

    @EventSourcingHandler
    void on(OfApplication event) {
        applications.on(event);
        if (event instanceof ApplicationApproved approved) {
            roster = roster.with(approved.member());
        }
    }

    @EventSourcingHandler
    void on(OfLeave event) {
        leaves.on(event);
        if (event instanceof MemberLeft left) {
            roster = roster.without(left.member());
        }
    }

    private static boolean isRepeat(
            TeamEstablished before, EstablishTeam command, PersonalData personalData) {
        return before.establishment().equals(command.establishment())
                && Roster.of(before.members()).isOf(command.members(), personalData);
    }

    private void requireActive() {
        if (state != TeamState.ACTIVE) {
            throw new RequestRefused(TeamRefusal.TEAM_NOT_ACTIVE);
        }
    }

    private void requireFresh(
            ApplicationSubmitted application, LocalDate today, Policies policies) {
        var policy = policies.at(requireNonNull(code).unit(), today);
        Applications.requireFresh(application, today, policy.rules().applicationDays());
    }

    /** A team that stands stays, even where fewer teams are allowed since. */
    private static boolean concernsMembers(Finding finding) {
        return finding.rule() != Rule.TEAM_LIMIT_OF_UNIT;
    }

    private static void refuse(
            Policy policy, TeamCode team, Roster members, Predicate<Finding> matters) {
        policy.findings(team, members.seats()).stream()
                .filter(Finding::isBlocking)
                .filter(matters)
                .findFirst()
                .ifPresent(
                        finding -> {
                            throw new RequestRefused(finding.rule(), finding.arguments().toArray());
                        });
    }
}
