package vn.cnscd.registry.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.test.StoredEventSamples;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.Establishment;
import vn.cnscd.registry.events.Force;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.TeamEvent.TeamEstablished;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.events.UnitDescription;
import vn.cnscd.registry.events.UnitEvent.UnitRedescribed;
import vn.cnscd.registry.events.UnitEvent.UnitRegistered;
import vn.cnscd.registry.events.UnitKind;
import vn.cnscd.registry.events.WorkArea;
import vn.cnscd.registry.personaldata.SealedPerson;

/** What the registry has stored is read as it was meant, and stored the same way today. */
class StoredEventsTest {

    private static final UnitPath COMMUNE = new UnitPath("31/11131");
    private static final UnitPath VILLAGE = new UnitPath("31/11131/007");

    @TestFactory
    Stream<DynamicTest> everyEventHasSamplesThatAreReadAndWritten() {
        var catalogue = new RegistryEvents().eventCatalogue();
        var samples =
                new StoredEventSamples(catalogue::read, EventJson.mapper()::writeValueAsBytes)
                        .today("unit-registered/0/full", registered())
                        .today("unit-registered/0/least", registeredWithoutNumbers())
                        .today("unit-redescribed/0/full", redescribed())
                        .today("team-established/0/full", established());
        catalogue
                .entries()
                .forEach(entry -> samples.require(entry.aliases(), entry.history().revision()));
        return samples.tests();
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

    private static TeamEstablished established() {
        var leader =
                new TeamMember(
                        "hoa",
                        MemberRole.LEADER,
                        Force.VILLAGE_HEAD,
                        Set.of(WorkArea.OUTREACH),
                        new SealedPerson(
                                UUID.fromString("5d1c4f0e-7a0b-4c58-9a53-0f6f3c1f2a77"),
                                "dHdlbHZlIGJ5dGVzCo8K4V7XO63vZjJTkGW+zJ02o/DA51pupzAmL6HatIzV6f6QapEq9a9/SbfzGU+TJXPGFYThoGp///JgcMRwManUu3n+tfzPhRNhucjPJwOEEJIV/VbAOdsHaNXON8fpq31ZeQ=="));
        var member =
                new TeamMember(
                        "minh",
                        MemberRole.MEMBER,
                        null,
                        Set.of(),
                        new SealedPerson(
                                UUID.fromString("9b2e6c1a-3d4f-4e5a-8b7c-6d5e4f3a2b1c"),
                                "c2VhbGVk"));
        return new TeamEstablished(
                new TeamCode(VILLAGE, 1),
                new Establishment("424/QĐ-UBND", LocalDate.parse("2025-08-15"), "Chủ tịch UBND xã"),
                List.of(leader, member));
    }
}
