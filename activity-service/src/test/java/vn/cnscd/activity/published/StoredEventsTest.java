package vn.cnscd.activity.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.cnscd.activity.events.ActivityEvent.ActivityAmended;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.activity.events.ActivityEvent.ActivityVoided;
import vn.cnscd.activity.events.ActivityEvent.Household;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.activity.events.Remark;
import vn.cnscd.activity.events.SubmissionMetadata;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.test.StoredEventSamples;
import vn.cnscd.contracts.activity.ActivityType;
import vn.cnscd.contracts.activity.ResultKind;
import vn.cnscd.contracts.activity.Topic;
import vn.cnscd.contracts.activity.Vulnerability;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** What this service has stored is read as it was meant, and stored the same way today. */
class StoredEventsTest {

    private static final ActivityId ACTIVITY =
            ActivityId.parse("0b7f7c1e-2f3a-5d4c-8b6a-9e1d2c3b4a5f").orElseThrow();
    private static final UnitPath VILLAGE = new UnitPath("31/11131/007");
    private static final UnitPath NEIGHBOUR = new UnitPath("31/11131/008");

    private static final ActivityRecorded RECORDED =
            new ActivityRecorded(
                    ACTIVITY,
                    "31-11131-007-1",
                    VILLAGE,
                    ActivityType.GUIDANCE_SESSION,
                    EnumSet.of(Topic.ONLINE_PUBLIC_SERVICE, Topic.EID),
                    LocalDate.parse("2025-10-12"),
                    true,
                    3,
                    34,
                    List.of(
                            new Household(
                                    VILLAGE,
                                    "m0sVu6k1Jr2xQZ8bYtN5wA",
                                    EnumSet.of(Vulnerability.ELDERLY, Vulnerability.NEAR_POOR)),
                            new Household(NEIGHBOUR, "Yk3uT8bZc4eHj6oL1aWgXg", Set.of())),
                    results(),
                    null);
    private static final ActivityRecorded RECORDED_BARELY =
            new ActivityRecorded(
                    ACTIVITY,
                    "31-11131-1",
                    new UnitPath("31/11131"),
                    ActivityType.BROADCAST,
                    Set.of(),
                    LocalDate.parse("2025-10-12"),
                    false,
                    0,
                    0,
                    List.of(),
                    Map.of(),
                    null);
    private static final ActivityAmended AMENDED =
            new ActivityAmended(
                    ACTIVITY,
                    "31-11131-007-1",
                    VILLAGE,
                    ActivityType.GUIDANCE_SESSION,
                    Set.of(Topic.EID),
                    LocalDate.parse("2025-10-13"),
                    true,
                    2,
                    30,
                    List.of(
                            new Household(
                                    VILLAGE,
                                    "m0sVu6k1Jr2xQZ8bYtN5wA",
                                    Set.of(Vulnerability.ELDERLY))),
                    Map.of(ResultKind.ONLINE_DOSSIERS_ASSISTED, 11),
                    new Remark("Nhà văn hóa thôn Nhơn Mỹ", "Bà con hỏi nhiều về VNeID"),
                    "Nhập nhầm ngày",
                    null);
    private static final ActivityAmended AMENDED_WITHOUT_REMARK =
            new ActivityAmended(
                    ACTIVITY,
                    "31-11131-1",
                    new UnitPath("31/11131"),
                    ActivityType.BROADCAST,
                    Set.of(),
                    LocalDate.parse("2025-10-12"),
                    false,
                    0,
                    0,
                    List.of(),
                    Map.of(),
                    new Remark(null, null),
                    "Không phải buổi hướng dẫn",
                    null);
    private static final ActivityAmended AMENDED_TO_COUNT_LATER =
            new ActivityAmended(
                    ACTIVITY,
                    "31-11131-1",
                    new UnitPath("31/11131"),
                    ActivityType.BROADCAST,
                    Set.of(),
                    LocalDate.parse("2025-10-12"),
                    false,
                    0,
                    0,
                    List.of(),
                    Map.of(),
                    new Remark(null, null),
                    "Không phải buổi hướng dẫn",
                    LocalDate.parse("2026-01-01"));

    @TestFactory
    Stream<DynamicTest> everyEventHasSamplesThatAreReadAndWritten() {
        var catalogue = new ActivityEvents().eventCatalogue();
        var samples =
                new StoredEventSamples(catalogue::read, EventJson.mapper()::writeValueAsBytes)
                        .today("activity-recorded/0/full", RECORDED)
                        .today("activity-recorded/0/least", RECORDED_BARELY)
                        .today(
                                "activity-recorded/0/counted-later",
                                RECORDED_BARELY.countedOn(LocalDate.parse("2026-01-01")))
                        .today("activity-amended/0/full", AMENDED)
                        .today("activity-amended/0/least", AMENDED_WITHOUT_REMARK)
                        .today("activity-amended/0/counted-later", AMENDED_TO_COUNT_LATER)
                        .today(
                                "activity-voided/0/full",
                                new ActivityVoided(ACTIVITY, VILLAGE, "Nhập trùng"));
        catalogue
                .entries()
                .forEach(entry -> samples.require(entry.aliases(), entry.history().revision()));
        return samples.tests();
    }

    /**
     * They tell a repeated submission from another one, and hold what never leaves the service:
     * under other names none would be known.
     */
    @Test
    void whatStandsBesideARecordedActivityKeepsItsNames() throws IOException {
        try (var sample =
                getClass()
                        .getResourceAsStream("/stored-events/activity-recorded/0/metadata.json")) {
            assertThat(EventJson.mapper().readTree(sample).propertyNames())
                    .contains(
                            SubmissionMetadata.SUBMITTED_AS,
                            SubmissionMetadata.DIGEST,
                            SubmissionMetadata.VENUE,
                            SubmissionMetadata.NOTE);
        }
    }

    private static Map<ResultKind, Integer> results() {
        var results = new LinkedHashMap<ResultKind, Integer>();
        results.put(ResultKind.ONLINE_DOSSIERS_ASSISTED, 12);
        results.put(ResultKind.EID_LEVEL2_ACTIVATED, 0);
        return results;
    }
}
