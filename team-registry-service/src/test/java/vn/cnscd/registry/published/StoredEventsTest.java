package vn.cnscd.registry.published;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.test.StoredEventSamples;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.LateChanges;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.registry.ReportCycle;
import vn.cnscd.contracts.registry.ReportDue;
import vn.cnscd.contracts.registry.ReportWindow;
import vn.cnscd.contracts.registry.StandingTarget;
import vn.cnscd.contracts.registry.TeamState;
import vn.cnscd.contracts.reporting.IndicatorCode;
import vn.cnscd.contracts.reporting.TargetComparator;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.events.AreaSet;
import vn.cnscd.registry.events.ChannelSet;
import vn.cnscd.registry.events.Decision;
import vn.cnscd.registry.events.DutiesSet;
import vn.cnscd.registry.events.DutiesSet.Shift;
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
import vn.cnscd.registry.events.MemberRef;
import vn.cnscd.registry.events.PersonErased;
import vn.cnscd.registry.events.ReorganizationRef;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.TeamEvent.TeamConsolidated;
import vn.cnscd.registry.events.TeamEvent.TeamDissolved;
import vn.cnscd.registry.events.TeamEvent.TeamEstablished;
import vn.cnscd.registry.events.TeamEvent.TeamResumed;
import vn.cnscd.registry.events.TeamEvent.TeamSuspended;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.events.UnitDescription;
import vn.cnscd.registry.events.UnitEvent.UnitEnded;
import vn.cnscd.registry.events.UnitEvent.UnitFormed;
import vn.cnscd.registry.events.UnitEvent.UnitMeasured;
import vn.cnscd.registry.events.UnitEvent.UnitRedescribed;
import vn.cnscd.registry.events.UnitEvent.UnitRegistered;
import vn.cnscd.registry.events.UnitEvent.UnitReshaped;
import vn.cnscd.registry.events.UnitKind;
import vn.cnscd.registry.events.UnitsReorganized;
import vn.cnscd.registry.events.UnitsReorganized.NewDescription;
import vn.cnscd.registry.events.UnitsReorganized.Succession;
import vn.cnscd.registry.events.UnitsReorganized.Successor;
import vn.cnscd.registry.events.WorkArea;
import vn.cnscd.registry.events.policy.Approver;
import vn.cnscd.registry.events.policy.ByLevel;
import vn.cnscd.registry.events.policy.ChannelTemplate;
import vn.cnscd.registry.events.policy.Limits;
import vn.cnscd.registry.events.policy.PolicyRules;
import vn.cnscd.registry.events.policy.PolicySet;
import vn.cnscd.registry.events.policy.Rule;
import vn.cnscd.registry.personaldata.SealedPerson;

/** What the registry has stored is read as it was meant, and stored the same way today. */
class StoredEventsTest {

    private static final UnitPath COMMUNE = new UnitPath("31/11131");
    private static final UnitPath VILLAGE = new UnitPath("31/11131/007");
    private static final TeamCode TEAM = new TeamCode(VILLAGE, 1);
    private static final UUID APPLICATION = UUID.fromString("3f1c0e2a-5b6d-4c7e-8f90-1a2b3c4d5e6f");
    private static final Decision DECISION =
            new Decision("501/QĐ-UBND", LocalDate.parse("2025-10-20"), "Chủ tịch UBND xã");
    private static final ReorganizationRef BY =
            new ReorganizationRef(
                    "sap-xep-2026",
                    new Decision(
                            "20/NQ-HĐND", LocalDate.parse("2026-06-20"), "Hội đồng nhân dân xã"));
    private static final Map<MemberRole, Integer> SEVEN =
            new EnumMap<>(Map.of(MemberRole.LEADER, 1, MemberRole.MEMBER, 6));
    private static final Map<MemberForce, Integer> BY_FORCE =
            new EnumMap<>(Map.of(MemberForce.VILLAGE_HEAD, 1, MemberForce.RESIDENT, 6));
    private static final TeamMember MINH =
            new TeamMember(
                    "minh",
                    MemberRole.MEMBER,
                    MemberForce.YOUTH_UNION,
                    Set.of(WorkArea.OUTREACH),
                    null,
                    new SealedPerson(
                            UUID.fromString("9b2e6c1a-3d4f-4e5a-8b7c-6d5e4f3a2b1c"), "c2VhbGVk"));

    private static final TeamMember LAN =
            new TeamMember(
                    "lan",
                    MemberRole.COLLABORATOR,
                    null,
                    Set.of(),
                    "Nhóm đoàn viên",
                    new SealedPerson(
                            UUID.fromString("2f7d3b52-6a1e-4d0f-9a55-7c1b2e3d4f60"), "c2VhbGVk"));

    @TestFactory
    Stream<DynamicTest> everyEventHasSamplesThatAreReadAndWritten() {
        var catalogue = new RegistryEvents().eventCatalogue();
        var samples =
                new StoredEventSamples(catalogue::read, EventJson.mapper()::writeValueAsBytes)
                        .today("unit-registered/0/full", registered())
                        .today("unit-registered/0/least", registeredWithoutNumbers())
                        .today("unit-redescribed/0/full", redescribed())
                        .today(
                                "unit-measured/0/full",
                                new UnitMeasured(
                                        COMMUNE,
                                        redescribed().description(),
                                        "Niên giám thống kê 2025",
                                        true))
                        .today(
                                "unit-measured/0/least",
                                new UnitMeasured(
                                        VILLAGE,
                                        registeredWithoutNumbers().description(),
                                        null,
                                        false))
                        .today("unit-formed/0/full", formed())
                        .today("unit-reshaped/0/full", reshaped())
                        .today("unit-ended/0/full", ended())
                        .today("units-reorganized/0/full", reorganized())
                        .today("team-established/0/full", established())
                        .today(
                                "team-consolidated/0/full",
                                new TeamConsolidated(
                                        TEAM, DECISION, List.of(MINH, LAN), "vn:0 31:2"))
                        .today("team-suspended/0/full", new TeamSuspended(TEAM, DECISION, SEVEN))
                        .today(
                                "team-resumed/0/full",
                                new TeamResumed(TEAM, DECISION, SEVEN, BY_FORCE))
                        .before(
                                "team-resumed/0/without-forces",
                                new TeamResumed(TEAM, DECISION, SEVEN, null))
                        .today("team-dissolved/0/full", new TeamDissolved(TEAM, DECISION, SEVEN))
                        .today(
                                "person-erased/0/full",
                                new PersonErased(
                                        VILLAGE,
                                        MINH.person().person(),
                                        PersonErased.Basis.REQUEST))
                        .today(
                                "area-set/0/full",
                                new AreaSet(
                                        new UnitPath("51"),
                                        "phia-tay",
                                        "Các xã phía tây",
                                        List.of(
                                                new UnitPath("51/23284"),
                                                new UnitPath("51/23287"))))
                        .today("channel-set/0/full", channelSet())
                        .today(
                                "channel-set/0/least",
                                new ChannelSet(TEAM, "CNCĐ_BốnTạ", null, null, Set.of()))
                        .today("duties-set/0/full", dutiesSet())
                        .today("policy-set/0/full", policySet())
                        .today("policy-set/0/least", policySetWithoutRules(null))
                        .today(
                                "policy-set/0/late-changes",
                                policySetWithoutRules(LateChanges.NEXT_PERIOD));
        joining(samples);
        leaving(samples);
        catalogue
                .entries()
                .forEach(entry -> samples.require(entry.aliases(), entry.history().revision()));
        return samples.tests();
    }

    private static void joining(StoredEventSamples samples) {
        samples.today(
                        "application-submitted/0/full",
                        new ApplicationSubmitted(
                                TEAM,
                                APPLICATION,
                                LocalDate.parse("2025-10-05"),
                                MemberRole.COLLABORATOR,
                                MemberForce.RESIDENT,
                                MINH.person(),
                                "d2h5"))
                .today("application-endorsed/0/full", new ApplicationEndorsed(TEAM, APPLICATION))
                .today("application-approved/0/full", approved(BY_FORCE))
                .before("application-approved/0/without-forces", approved(null))
                .today(
                        "application-rejected/0/full",
                        new ApplicationRejected(TEAM, APPLICATION, "d2h5"))
                .today("application-withdrawn/0/full", new ApplicationWithdrawn(TEAM, APPLICATION));
    }

    private static void leaving(StoredEventSamples samples) {
        samples.today("leave-requested/0/full", new LeaveRequested(TEAM, "minh"))
                .today("leave-proposed/0/full", new LeaveProposed(TEAM, "minh"))
                .today("member-left/0/full", left(BY_FORCE))
                .before("member-left/0/without-forces", left(null))
                .today("leave-refused/0/full", new LeaveRefused(TEAM, "minh"))
                .today("leave-withdrawn/0/full", new LeaveWithdrawn(TEAM, "minh"));
    }

    private static ApplicationApproved approved(@Nullable Map<MemberForce, Integer> byForce) {
        return new ApplicationApproved(
                TEAM, APPLICATION, MINH, DECISION.decidedOn(), SEVEN, byForce, "vn:0 31:2");
    }

    private static MemberLeft left(@Nullable Map<MemberForce, Integer> byForce) {
        return new MemberLeft(
                TEAM, "minh", DECISION.decidedOn(), TeamState.SUSPENDED, SEVEN, byForce);
    }

    private static ChannelSet channelSet() {
        return new ChannelSet(
                TEAM,
                "CNCĐ_BốnTạ_ChíMinh_HảiPhòng",
                "https://zalo.me/g/abcdef123",
                MemberRef.of("31-11131-1/dung"),
                Set.of(new MemberRef(TEAM, "minh")));
    }

    private static DutiesSet dutiesSet() {
        return new DutiesSet(
                TEAM,
                Period.of("2025-12"),
                List.of(
                        new Shift(
                                LocalDate.parse("2025-12-05"),
                                LocalTime.of(8, 0),
                                LocalTime.of(11, 0),
                                "Nhà văn hóa thôn",
                                List.of("minh")),
                        new Shift(
                                LocalDate.parse("2025-12-06"),
                                LocalTime.of(19, 0),
                                LocalTime.of(21, 0),
                                null,
                                List.of("minh"))));
    }

    private static PolicySet policySet() {
        return new PolicySet(
                new UnitPath("31/10993"),
                LocalDate.parse("2025-10-01"),
                "Kế hoạch 2025 của UBND xã Thượng Hồng",
                new PolicyRules(
                        new Limits(10, 5),
                        new Limits(null, 4),
                        new Limits(1, 2),
                        new ByLevel<>(null, Set.of(MemberForce.VILLAGE_HEAD)),
                        new ByLevel<>(null, Set.of(MemberForce.YOUTH_UNION)),
                        new ByLevel<>(Map.of(MemberForce.IT_TEACHER, 2), null),
                        Map.of(Rule.TEAM_SMALL, Rule.Severity.BLOCKING),
                        Approver.COMMUNE_OFFICER,
                        30,
                        new ByLevel<>(null, new ChannelTemplate("CNCĐ_{village}_{commune}")),
                        ReportCycle.QUARTER,
                        new ReportDue(ReportDue.Rule.BEFORE_DAY, 15),
                        ReportWindow.MID_MONTH,
                        null,
                        List.of(
                                new StandingTarget(
                                        StandingTarget.Holder.TEAM,
                                        Period.Kind.QUARTER,
                                        IndicatorCode.HOUSEHOLDS_SUPPORTED,
                                        TargetComparator.GE,
                                        BigDecimal.valueOf(50)))));
    }

    private static PolicySet policySetWithoutRules(@Nullable LateChanges lateChanges) {
        return new PolicySet(
                UnitPath.COUNTRY,
                LocalDate.parse("2026-01-01"),
                "Công văn 793/BTTTT-THH",
                new PolicyRules(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        lateChanges,
                        null));
    }

    private static UnitRegistered registered() {
        return new UnitRegistered(
                COMMUNE,
                new UnitDescription(
                        UnitKind.XA,
                        "Chí Minh",
                        "Xã Chí Minh",
                        4120,
                        15_230,
                        11_004,
                        LocalDate.parse("2025-07-01")));
    }

    private static UnitRegistered registeredWithoutNumbers() {
        return new UnitRegistered(
                VILLAGE,
                new UnitDescription(
                        UnitKind.THON,
                        "Nhơn Mỹ",
                        "Thôn Nhơn Mỹ",
                        null,
                        null,
                        null,
                        LocalDate.parse("2025-07-01")));
    }

    private static UnitRedescribed redescribed() {
        return new UnitRedescribed(
                COMMUNE,
                new UnitDescription(
                        UnitKind.PHUONG,
                        "Chí Minh",
                        "Phường Chí Minh",
                        4120,
                        15_230,
                        11_004,
                        LocalDate.parse("2026-01-01")));
    }

    private static UnitFormed formed() {
        return new UnitFormed(
                COMMUNE.child("021"), hamlet("021"), List.of(VILLAGE, COMMUNE.child("008")), BY);
    }

    private static UnitReshaped reshaped() {
        return new UnitReshaped(
                VILLAGE,
                hamlet("007"),
                List.of(COMMUNE.child("008")),
                List.of(COMMUNE.child("021")),
                BY);
    }

    private static UnitEnded ended() {
        return new UnitEnded(
                VILLAGE,
                hamlet("007"),
                LocalDate.parse("2026-06-30"),
                List.of(COMMUNE.child("021")),
                BY);
    }

    private static UnitsReorganized reorganized() {
        var described = new NewDescription(UnitKind.AP, "Một", "Ấp Một", 150, 600, 410);
        return new UnitsReorganized(
                COMMUNE,
                BY.id(),
                LocalDate.parse("2026-07-01"),
                BY.decision(),
                List.of(
                        new Succession(
                                List.of(VILLAGE, COMMUNE.child("008")),
                                List.of(
                                        new Successor(COMMUNE.child("021"), described),
                                        new Successor(VILLAGE, null)))));
    }

    private static UnitDescription hamlet(String code) {
        return new UnitDescription(
                UnitKind.AP, code, "Ấp " + code, 150, null, null, LocalDate.parse("2026-07-01"));
    }

    private static TeamEstablished established() {
        var leader =
                new TeamMember(
                        "hoa",
                        MemberRole.LEADER,
                        MemberForce.VILLAGE_HEAD,
                        Set.of(WorkArea.OUTREACH),
                        null,
                        new SealedPerson(
                                UUID.fromString("5d1c4f0e-7a0b-4c58-9a53-0f6f3c1f2a77"),
                                "dHdlbHZlIGJ5dGVzCo8K4V7XO63vZjJTkGW+zJ02o/DA51pupzAmL6HatIzV6f6QapEq9a9/SbfzGU+TJXPGFYThoGp///JgcMRwManUu3n+tfzPhRNhucjPJwOEEJIV/VbAOdsHaNXON8fpq31ZeQ=="));
        var member =
                new TeamMember(
                        "minh",
                        MemberRole.MEMBER,
                        null,
                        Set.of(),
                        null,
                        new SealedPerson(
                                UUID.fromString("9b2e6c1a-3d4f-4e5a-8b7c-6d5e4f3a2b1c"),
                                "c2VhbGVk"));
        return new TeamEstablished(
                new TeamCode(VILLAGE, 1),
                new Decision("424/QĐ-UBND", LocalDate.parse("2025-08-15"), "Chủ tịch UBND xã"),
                List.of(leader, member),
                null);
    }
}
