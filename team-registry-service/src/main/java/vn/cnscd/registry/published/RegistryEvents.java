package vn.cnscd.registry.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cnscd.chassis.events.store.EventCatalogue;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.AreaSetV1;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.registry.PolicySetV1;
import vn.cnscd.contracts.registry.TeamChangedV1;
import vn.cnscd.contracts.registry.TeamEstablishedV1;
import vn.cnscd.contracts.registry.TeamState;
import vn.cnscd.contracts.registry.UnitDescribedV1;
import vn.cnscd.registry.events.AreaSet;
import vn.cnscd.registry.events.ChannelSet;
import vn.cnscd.registry.events.DutiesSet;
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
import vn.cnscd.registry.events.PersonErased;
import vn.cnscd.registry.events.TeamEvent;
import vn.cnscd.registry.events.TeamEvent.TeamConsolidated;
import vn.cnscd.registry.events.TeamEvent.TeamDissolved;
import vn.cnscd.registry.events.TeamEvent.TeamEstablished;
import vn.cnscd.registry.events.TeamEvent.TeamResumed;
import vn.cnscd.registry.events.TeamEvent.TeamSuspended;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.events.UnitEvent;
import vn.cnscd.registry.events.UnitEvent.UnitEnded;
import vn.cnscd.registry.events.UnitEvent.UnitFormed;
import vn.cnscd.registry.events.UnitEvent.UnitMeasured;
import vn.cnscd.registry.events.UnitEvent.UnitRedescribed;
import vn.cnscd.registry.events.UnitEvent.UnitRegistered;
import vn.cnscd.registry.events.UnitEvent.UnitReshaped;
import vn.cnscd.registry.events.UnitsReorganized;
import vn.cnscd.registry.events.policy.PolicySet;

/** The registry's events: what they are called in the store, and what goes out of them. */
@Configuration(proxyBeanMethods = false)
class RegistryEvents {

    @Bean
    EventCatalogue eventCatalogue() {
        return EventCatalogue.publishingTo(PublishedEvent.REGISTRY_TOPIC)
                .publishedAs(
                        "unit-registered",
                        UnitRegistered.class,
                        PublishedEvent.UNIT_REGISTERED.type(),
                        RegistryEvents::described)
                .publishedAs(
                        "unit-redescribed",
                        UnitRedescribed.class,
                        PublishedEvent.UNIT_CHANGED.type(),
                        RegistryEvents::described)
                .publishedAs(
                        "unit-measured",
                        UnitMeasured.class,
                        PublishedEvent.UNIT_CHANGED.type(),
                        RegistryEvents::described)
                .publishedAs(
                        "unit-formed",
                        UnitFormed.class,
                        PublishedEvent.UNIT_REGISTERED.type(),
                        RegistryEvents::formed)
                .publishedAs(
                        "unit-reshaped",
                        UnitReshaped.class,
                        PublishedEvent.UNIT_CHANGED.type(),
                        RegistryEvents::reshaped)
                .publishedAs(
                        "unit-ended",
                        UnitEnded.class,
                        PublishedEvent.UNIT_CHANGED.type(),
                        RegistryEvents::ended)
                .unpublished("units-reorganized", UnitsReorganized.class)
                .publishedAs(
                        "team-established",
                        TeamEstablished.class,
                        PublishedEvent.TEAM_ESTABLISHED.type(),
                        RegistryEvents::established)
                .publishedAs(
                        "team-consolidated",
                        TeamConsolidated.class,
                        PublishedEvent.TEAM_CHANGED.type(),
                        RegistryEvents::consolidated)
                .publishedAs(
                        "team-suspended",
                        TeamSuspended.class,
                        PublishedEvent.TEAM_CHANGED.type(),
                        event ->
                                changed(
                                        event,
                                        TeamState.SUSPENDED,
                                        event.decision().decidedOn(),
                                        event.membersByRole(),
                                        null))
                .publishedAs(
                        "team-resumed",
                        TeamResumed.class,
                        PublishedEvent.TEAM_CHANGED.type(),
                        event ->
                                changed(
                                        event,
                                        TeamState.ACTIVE,
                                        event.decision().decidedOn(),
                                        event.membersByRole(),
                                        event.membersByForce()))
                .publishedAs(
                        "team-dissolved",
                        TeamDissolved.class,
                        PublishedEvent.TEAM_CHANGED.type(),
                        event ->
                                changed(
                                        event,
                                        TeamState.DISSOLVED,
                                        event.decision().decidedOn(),
                                        event.membersByRole(),
                                        null))
                .unpublished("application-submitted", ApplicationSubmitted.class)
                .unpublished("application-endorsed", ApplicationEndorsed.class)
                .publishedAs(
                        "application-approved",
                        ApplicationApproved.class,
                        PublishedEvent.TEAM_CHANGED.type(),
                        event ->
                                changed(
                                        event,
                                        TeamState.ACTIVE,
                                        event.since(),
                                        event.membersByRole(),
                                        event.membersByForce()))
                .unpublished("application-rejected", ApplicationRejected.class)
                .unpublished("application-withdrawn", ApplicationWithdrawn.class)
                .unpublished("leave-requested", LeaveRequested.class)
                .unpublished("leave-proposed", LeaveProposed.class)
                .publishedAs(
                        "member-left",
                        MemberLeft.class,
                        PublishedEvent.TEAM_CHANGED.type(),
                        event ->
                                changed(
                                        event,
                                        event.state(),
                                        event.since(),
                                        event.membersByRole(),
                                        event.membersByForce()))
                .unpublished("leave-refused", LeaveRefused.class)
                .unpublished("leave-withdrawn", LeaveWithdrawn.class)
                .unpublished("person-erased", PersonErased.class)
                .unpublished("channel-set", ChannelSet.class)
                .unpublished("duties-set", DutiesSet.class)
                .publishedAs(
                        "policy-set",
                        PolicySet.class,
                        PublishedEvent.POLICY_SET.type(),
                        RegistryEvents::policy)
                .publishedAs(
                        "area-set",
                        AreaSet.class,
                        PublishedEvent.AREA_SET.type(),
                        area -> new AreaSetV1(area.unit(), area.id(), area.name(), area.communes()))
                .build();
    }

    private static UnitDescribedV1 described(UnitEvent event) {
        return described(event, null, null, null);
    }

    private static UnitDescribedV1 formed(UnitFormed event) {
        return described(event, null, event.predecessors(), null);
    }

    private static UnitDescribedV1 reshaped(UnitReshaped event) {
        return described(event, null, event.predecessors(), event.successors());
    }

    private static UnitDescribedV1 ended(UnitEnded event) {
        return described(event, event.lastDay(), null, event.successors());
    }

    private static UnitDescribedV1 described(
            UnitEvent event,
            @Nullable LocalDate validTo,
            @Nullable List<UnitPath> predecessors,
            @Nullable List<UnitPath> successors) {
        var description = event.description();
        return new UnitDescribedV1(
                event.unit(),
                description.kind().name(),
                description.name(),
                description.fullName(),
                description.households(),
                description.population(),
                description.adults(),
                description.validFrom(),
                validTo,
                predecessors,
                successors);
    }

    /** Who the members are stays here: how many there are goes out. */
    private static TeamEstablishedV1 established(TeamEstablished event) {
        return new TeamEstablishedV1(
                event.team().toString(),
                event.unit(),
                event.establishment().decidedOn(),
                TeamMember.countsByRole(event.members()),
                TeamMember.countsByForce(event.members()));
    }

    private static TeamChangedV1 consolidated(TeamConsolidated event) {
        return new TeamChangedV1(
                event.team().toString(),
                event.unit(),
                TeamState.ACTIVE,
                event.decision().decidedOn(),
                TeamMember.countsByRole(event.members()),
                TeamMember.countsByForce(event.members()),
                true);
    }

    private static TeamChangedV1 changed(
            TeamEvent event,
            TeamState state,
            LocalDate since,
            Map<MemberRole, Integer> membersByRole,
            @Nullable Map<MemberForce, Integer> membersByForce) {
        return new TeamChangedV1(
                event.team().toString(),
                event.unit(),
                state,
                since,
                membersByRole,
                membersByForce,
                null);
    }

    private static PolicySetV1 policy(PolicySet event) {
        var rules = event.rules();
        return new PolicySetV1(
                event.unit(),
                event.validFrom(),
                rules.reportCycle(),
                rules.reportDue(),
                rules.reportWindow(),
                rules.lateChanges(),
                rules.targets());
    }
}
