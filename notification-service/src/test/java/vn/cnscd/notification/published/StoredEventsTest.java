package vn.cnscd.notification.published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.test.StoredEventSamples;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.notification.events.Audience;
import vn.cnscd.notification.events.ChannelName;
import vn.cnscd.notification.events.NotificationEvent.NotificationDelivered;
import vn.cnscd.notification.events.NotificationEvent.NotificationRaised;
import vn.cnscd.notification.events.NotificationEvent.PreferencesSet;
import vn.cnscd.notification.events.Occasion;
import vn.cnscd.notification.events.RequestedReport;

/** What this service has stored is read as it was meant, and stored the same way today. */
class StoredEventsTest {

    private static final UnitPath COMMUNE = new UnitPath("31/11131");
    private static final UUID NOTIFICATION =
            UUID.fromString("1f0c2b7a-5e6d-5c3b-9a8f-7e6d5c4b3a29");

    private static final NotificationRaised RAISED =
            new NotificationRaised(
                    NOTIFICATION,
                    COMMUNE,
                    Audience.COMMUNE_OFFICE,
                    Occasion.OVERDUE_ESCALATED,
                    new UnitPath("31/11131/007"),
                    new Period(2025, Period.Kind.QUARTER, 4),
                    null,
                    LocalDate.parse("2025-12-15"),
                    List.of(ChannelName.INBOX, ChannelName.EMAIL),
                    Instant.parse("2025-12-16T01:00:00.250Z"));
    private static final NotificationRaised REQUESTED =
            new NotificationRaised(
                    NOTIFICATION,
                    COMMUNE,
                    Audience.COMMUNE_OFFICE,
                    Occasion.REQUESTED,
                    COMMUNE,
                    null,
                    new RequestedReport(new UnitPath("31"), "bao-lu-2025"),
                    LocalDate.parse("2025-11-20"),
                    List.of(ChannelName.INBOX),
                    Instant.parse("2025-11-10T01:00:00.250Z"));
    private static final NotificationDelivered DELIVERED =
            new NotificationDelivered(
                    UUID.fromString("6b3d9c42-8f1e-5a70-b2c4-d3e5f6a7b8c9"),
                    NOTIFICATION,
                    COMMUNE,
                    ChannelName.EMAIL,
                    Instant.parse("2025-12-16T01:00:07Z"));
    private static final PreferencesSet BY_EMAIL =
            new PreferencesSet(
                    COMMUNE,
                    Audience.COMMUNE_OFFICE,
                    "vhxh.chiminh@example.vn",
                    List.of(ChannelName.EMAIL),
                    "vi");
    private static final PreferencesSet WITHOUT_ADDRESS =
            new PreferencesSet(
                    COMMUNE, Audience.COMMUNE_OFFICE, null, List.of(ChannelName.INBOX), "en");

    @TestFactory
    Stream<DynamicTest> everyEventHasSamplesThatAreReadAndWritten() {
        var catalogue = new EventDeclarations().eventCatalogue();
        var samples =
                new StoredEventSamples(catalogue::read, EventJson.mapper()::writeValueAsBytes)
                        .today("notification-raised/0/full", RAISED)
                        .today("notification-raised/0/requested", REQUESTED)
                        .today("notification-delivered/0/full", DELIVERED)
                        .today("preferences-set/0/full", BY_EMAIL)
                        .today("preferences-set/0/least", WITHOUT_ADDRESS);
        catalogue
                .entries()
                .forEach(entry -> samples.require(entry.aliases(), entry.history().revision()));
        return samples.tests();
    }
}
