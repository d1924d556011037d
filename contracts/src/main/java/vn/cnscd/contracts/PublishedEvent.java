package vn.cnscd.contracts;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.activity.ActivityRecordedV1;
import vn.cnscd.contracts.activity.ActivityVoidedV1;
import vn.cnscd.contracts.registry.AreaSetV1;
import vn.cnscd.contracts.registry.PolicySetV1;
import vn.cnscd.contracts.registry.TeamChangedV1;
import vn.cnscd.contracts.registry.TeamEstablishedV1;
import vn.cnscd.contracts.registry.UnitDescribedV1;
import vn.cnscd.contracts.reporting.ReportApprovedV1;
import vn.cnscd.contracts.reporting.ReportLockedV1;
import vn.cnscd.contracts.reporting.ReportOpenedV1;
import vn.cnscd.contracts.reporting.ReportRequestedV1;
import vn.cnscd.contracts.reporting.ReportRescheduledV1;
import vn.cnscd.contracts.reporting.ReportReturnedV1;
import vn.cnscd.contracts.reporting.ReportSubmittedV1;
import vn.cnscd.contracts.reporting.ReportWaivedV1;
import vn.cnscd.contracts.reporting.RequestAnsweredV1;

/**
 * One word of the published language: the {@code type} attribute of a CloudEvent, the topic it
 * travels on and the record its JSON body is read as. The AsyncAPI document lists the same words; a
 * test keeps the two equal.
 *
 * @param type the CloudEvents type; never a class name
 * @param topic the Kafka topic
 * @param record the record of the body
 */
public record PublishedEvent(String type, String topic, Class<?> record) {

    public static final String REGISTRY_TOPIC = "registry-events";
    public static final String ACTIVITY_TOPIC = "activity-events";
    public static final String REPORTING_TOPIC = "reporting-events";

    public static final PublishedEvent UNIT_REGISTERED =
            new PublishedEvent(
                    "vn.cnscd.unit.registered.v1", REGISTRY_TOPIC, UnitDescribedV1.class);
    public static final PublishedEvent UNIT_CHANGED =
            new PublishedEvent("vn.cnscd.unit.changed.v1", REGISTRY_TOPIC, UnitDescribedV1.class);
    public static final PublishedEvent TEAM_ESTABLISHED =
            new PublishedEvent(
                    "vn.cnscd.team.established.v1", REGISTRY_TOPIC, TeamEstablishedV1.class);
    public static final PublishedEvent TEAM_CHANGED =
            new PublishedEvent("vn.cnscd.team.changed.v1", REGISTRY_TOPIC, TeamChangedV1.class);
    public static final PublishedEvent POLICY_SET =
            new PublishedEvent("vn.cnscd.policy.set.v1", REGISTRY_TOPIC, PolicySetV1.class);

    public static final PublishedEvent AREA_SET =
            new PublishedEvent("vn.cnscd.area.set.v1", REGISTRY_TOPIC, AreaSetV1.class);

    public static final PublishedEvent ACTIVITY_RECORDED =
            new PublishedEvent(
                    "vn.cnscd.activity.recorded.v1", ACTIVITY_TOPIC, ActivityRecordedV1.class);

    /** The body is the whole activity as it is after the amendment. */
    public static final PublishedEvent ACTIVITY_AMENDED =
            new PublishedEvent(
                    "vn.cnscd.activity.amended.v1", ACTIVITY_TOPIC, ActivityRecordedV1.class);

    public static final PublishedEvent ACTIVITY_VOIDED =
            new PublishedEvent(
                    "vn.cnscd.activity.voided.v1", ACTIVITY_TOPIC, ActivityVoidedV1.class);

    public static final PublishedEvent REPORT_OPENED =
            new PublishedEvent("vn.cnscd.report.opened.v1", REPORTING_TOPIC, ReportOpenedV1.class);
    public static final PublishedEvent REPORT_RESCHEDULED =
            new PublishedEvent(
                    "vn.cnscd.report.rescheduled.v1", REPORTING_TOPIC, ReportRescheduledV1.class);
    public static final PublishedEvent REPORT_WAIVED =
            new PublishedEvent("vn.cnscd.report.waived.v1", REPORTING_TOPIC, ReportWaivedV1.class);
    public static final PublishedEvent REPORT_SUBMITTED =
            new PublishedEvent(
                    "vn.cnscd.report.submitted.v1", REPORTING_TOPIC, ReportSubmittedV1.class);
    public static final PublishedEvent REPORT_RETURNED =
            new PublishedEvent(
                    "vn.cnscd.report.returned.v1", REPORTING_TOPIC, ReportReturnedV1.class);
    public static final PublishedEvent REPORT_APPROVED =
            new PublishedEvent(
                    "vn.cnscd.report.approved.v1", REPORTING_TOPIC, ReportApprovedV1.class);
    public static final PublishedEvent REPORT_LOCKED =
            new PublishedEvent("vn.cnscd.report.locked.v1", REPORTING_TOPIC, ReportLockedV1.class);

    public static final PublishedEvent REPORT_REQUESTED =
            new PublishedEvent(
                    "vn.cnscd.report.requested.v1", REPORTING_TOPIC, ReportRequestedV1.class);
    public static final PublishedEvent REQUEST_ANSWERED =
            new PublishedEvent(
                    "vn.cnscd.request.answered.v1", REPORTING_TOPIC, RequestAnsweredV1.class);

    /** Every word of the language. */
    public static final List<PublishedEvent> ALL =
            List.of(
                    UNIT_REGISTERED,
                    UNIT_CHANGED,
                    TEAM_ESTABLISHED,
                    TEAM_CHANGED,
                    POLICY_SET,
                    AREA_SET,
                    ACTIVITY_RECORDED,
                    ACTIVITY_AMENDED,
                    ACTIVITY_VOIDED,
                    REPORT_OPENED,
                    REPORT_RESCHEDULED,
                    REPORT_WAIVED,
                    REPORT_SUBMITTED,
                    REPORT_RETURNED,
                    REPORT_APPROVED,
                    REPORT_LOCKED,
                    REPORT_REQUESTED,
                    REQUEST_ANSWERED);

    /** Every word by its type. */
    public static final Map<String, PublishedEvent> BY_TYPE =
            ALL.stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    PublishedEvent::type, Function.identity()));

    /** The record of a type's body; null for a word that this version does not know. */
    public static @Nullable Class<?> recordOf(String type) {
        var word = BY_TYPE.get(type);
        return word == null ? null : word.record();
    }
}
