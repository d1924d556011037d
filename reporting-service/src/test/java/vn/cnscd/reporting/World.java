package vn.cnscd.reporting;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.projection.TopicProjection;
import vn.cnscd.chassis.test.TestTopics;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.activity.ActivityRecordedV1;
import vn.cnscd.contracts.activity.ActivityRecordedV1.Household;
import vn.cnscd.contracts.activity.ActivityType;
import vn.cnscd.contracts.activity.ActivityVoidedV1;
import vn.cnscd.contracts.activity.ResultKind;
import vn.cnscd.contracts.activity.Vulnerability;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.AreaSetV1;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.registry.PolicySetV1;
import vn.cnscd.contracts.registry.TeamChangedV1;
import vn.cnscd.contracts.registry.TeamEstablishedV1;
import vn.cnscd.contracts.registry.TeamState;
import vn.cnscd.contracts.registry.UnitDescribedV1;

/**
 * What the other services tell: units, teams and activities. Each test class has a province of its
 * own.
 */
@TestComponent
public class World {
    private final TestTopics topics;
    private final JdbcClient jdbc;
    private final List<TopicProjection> projections;

    World(TestTopics topics, JdbcClient jdbc, List<TopicProjection> projections) {
        this.topics = topics;
        this.jdbc = jdbc;
        this.projections = projections;
    }

    public UnitPath unit(String path) {
        return unit(path, null, null);
    }

    public UnitPath unit(String path, @Nullable Integer households, @Nullable Integer population) {
        var unit = new UnitPath(path);
        var kind = Map.of(2, "TINH", 8, "XA").getOrDefault(path.length(), "THON");
        topics.publish(
                PublishedEvent.UNIT_REGISTERED,
                unit,
                new UnitDescribedV1(
                        unit,
                        kind,
                        unit.code(),
                        kind + " " + unit.code(),
                        households,
                        population,
                        null,
                        LocalDate.of(2025, 7, 1)));
        return unit;
    }

    /** A unit that a reorganization formed from others. */
    public UnitPath formed(
            String path, String validFrom, @Nullable Integer households, UnitPath... from) {
        var unit = new UnitPath(path);
        topics.publish(
                PublishedEvent.UNIT_REGISTERED,
                unit,
                described(unit, validFrom, households, null, List.of(from), null));
        return unit;
    }

    /** A unit ended, and others have its area. */
    public void ended(UnitPath unit, int households, String lastDay, UnitPath... into) {
        topics.publish(
                PublishedEvent.UNIT_CHANGED,
                unit,
                described(
                        unit,
                        "2025-07-01",
                        households,
                        LocalDate.parse(lastDay),
                        null,
                        List.of(into)),
                "unit/" + unit,
                1);
    }

    /** A province puts communes together. */
    public void area(
            long sequence, UnitPath province, String id, String name, UnitPath... communes) {
        topics.publish(
                PublishedEvent.AREA_SET,
                province,
                new AreaSetV1(province, id, name, List.of(communes)),
                "area/" + province + "/" + id,
                sequence);
    }

    /** A unit is called otherwise from a day on. */
    public void renamed(UnitPath unit, long sequence, String fullName, String validFrom) {
        topics.publish(
                PublishedEvent.UNIT_CHANGED,
                unit,
                new UnitDescribedV1(
                        unit,
                        "PHUONG",
                        unit.code(),
                        fullName,
                        null,
                        null,
                        null,
                        LocalDate.parse(validFrom)),
                "unit/" + unit,
                sequence);
    }

    private static UnitDescribedV1 described(
            UnitPath unit,
            String validFrom,
            @Nullable Integer households,
            @Nullable LocalDate validTo,
            @Nullable List<UnitPath> predecessors,
            @Nullable List<UnitPath> successors) {
        return new UnitDescribedV1(
                unit,
                "AP",
                unit.code(),
                "AP " + unit.code(),
                households,
                null,
                null,
                LocalDate.parse(validFrom),
                validTo,
                predecessors,
                successors);
    }

    /** A team of a leader, a deputy and five members. */
    public String team(UnitPath unit, int number, String decidedOn) {
        String code = unit.identifier() + "-" + number;
        topics.publish(
                PublishedEvent.TEAM_ESTABLISHED,
                unit,
                new TeamEstablishedV1(
                        code,
                        unit,
                        LocalDate.parse(decidedOn),
                        Map.of(MemberRole.LEADER, 1, MemberRole.DEPUTY, 1, MemberRole.MEMBER, 5),
                        Map.of(MemberForce.VILLAGE_HEAD, 1, MemberForce.YOUTH_UNION, 6)),
                code,
                0);
        return code;
    }

    /** A team has so many members and is in a state from a day on. */
    public void change(
            String team, UnitPath unit, long sequence, TeamState state, String since, int members) {
        topics.publish(
                PublishedEvent.TEAM_CHANGED,
                unit,
                new TeamChangedV1(
                        team,
                        unit,
                        state,
                        LocalDate.parse(since),
                        Map.of(MemberRole.LEADER, 1, MemberRole.MEMBER, members - 1),
                        Map.of(MemberForce.VILLAGE_HEAD, 1, MemberForce.IT_TEACHER, members - 1),
                        true),
                team,
                sequence);
    }

    /** A unit says which reports are owed in it, when, and on which days. */
    public void policy(long sequence, PolicySetV1 policy) {
        topics.publish(
                PublishedEvent.POLICY_SET,
                policy.unit(),
                policy,
                "policy/" + policy.unit(),
                sequence);
    }

    public static ActivityRecordedV1 activity(
            UUID id, String team, UnitPath unit, String heldOn, List<Household> households) {
        return new ActivityRecordedV1(
                id,
                team,
                unit,
                ActivityType.GUIDANCE_SESSION,
                Set.of(),
                LocalDate.parse(heldOn),
                true,
                2,
                10,
                households,
                Map.of(ResultKind.ONLINE_DOSSIERS_ASSISTED, 3),
                null);
    }

    /** The same, told when the day it was held was closed. */
    public static ActivityRecordedV1 countedOn(ActivityRecordedV1 late, String day) {
        return new ActivityRecordedV1(
                late.activityId(),
                late.team(),
                late.unit(),
                late.type(),
                late.topics(),
                late.heldOn(),
                late.inPerson(),
                late.facilitators(),
                late.participants(),
                late.households(),
                late.results(),
                LocalDate.parse(day));
    }

    public static Household household(
            UnitPath village, String pseudonym, Vulnerability... vulnerable) {
        return new Household(village, pseudonym, Set.of(vulnerable));
    }

    public void record(ActivityRecordedV1 activity) {
        topics.publish(
                PublishedEvent.ACTIVITY_RECORDED,
                activity.unit(),
                activity,
                activity.activityId().toString(),
                0);
    }

    public void revoke(ActivityRecordedV1 activity) {
        topics.publish(
                PublishedEvent.ACTIVITY_VOIDED,
                activity.unit(),
                new ActivityVoidedV1(activity.activityId(), activity.unit()),
                activity.activityId().toString(),
                1);
    }

    /** Anything that another service told at some time. */
    public void tell(
            Instant at,
            PublishedEvent word,
            UnitPath unit,
            Object body,
            String aggregate,
            long sequence) {
        topics.publishRaw(
                word.topic(),
                unit.partitionKey(),
                EventJson.mapper().writeValueAsBytes(body),
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", word.type(),
                        "ce_source", "/test",
                        "ce_subject", unit.value(),
                        "ce_time", at.toString(),
                        "ce_sequence", Long.toString(sequence),
                        "ce_aggregate", aggregate,
                        "content-type", "application/json"));
    }

    /** Waits until the service has read everything that was published up to now. */
    public void settle() {
        for (String topic : List.of(PublishedEvent.REGISTRY_TOPIC, PublishedEvent.ACTIVITY_TOPIC)) {
            long published = topics.published(topic).size();
            await().atMost(Duration.ofSeconds(30)).until(() -> readByAll(topic) >= published);
        }
    }

    /** How many records of a topic the slowest projection has read; 0 while one has not begun. */
    private long readByAll(String topic) {
        long following = projections.stream().filter(each -> each.topics().contains(topic)).count();
        return jdbc.sql(
                        """
                        select min(read) from (
                            select sum(next_offset) as read from projection_offset
                            where topic = :topic group by projection
                        ) as reads
                        having count(*) = :following
                        """)
                .param("topic", topic)
                .param("following", following)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
