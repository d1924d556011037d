package vn.cnscd.reporting.consumed.registry;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.projection.ReceivedEvent;
import vn.cnscd.chassis.events.projection.TopicProjection;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.registry.PolicySetV1;
import vn.cnscd.reporting.read.changes.FigureChanges;

/**
 * Policies that units set (quy định) → what holds for their reports, and every version of what
 * teams and units are to reach. What the units below owe is looked at anew.
 */
@Component
class PoliciesProjection implements TopicProjection {
    private static final String KEEP =
            """
            insert into report_policy as known (unit, valid_from, sequence, cycle, due_rule, due_day, days, late_changes)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (unit, valid_from) do update set sequence = excluded.sequence, cycle = excluded.cycle,
                due_rule = excluded.due_rule, due_day = excluded.due_day, days = excluded.days,
                late_changes = excluded.late_changes
            where known.sequence < excluded.sequence
            """;
    private static final String KEEP_TARGETS =
            """
            insert into policy_targets (unit, valid_from, sequence, known_at, targets)
            values (?, ?, ?, ?::timestamptz, ?::jsonb) on conflict do nothing
            """;
    private static final String LOOK_AGAIN =
            "update report_schedule set look_on = first_team_on where unit >= ? and unit < ?";

    private final JdbcClient jdbc;
    private final FigureChanges changes;

    PoliciesProjection(JdbcClient jdbc, FigureChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "policies";
    }

    @Override
    public Set<String> topics() {
        return Set.of(PublishedEvent.REGISTRY_TOPIC);
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        for (ReceivedEvent event : events) {
            if (event.body(PublishedEvent::recordOf) instanceof PolicySetV1 policy) {
                keep(policy, event.sequence());
                keepTargets(policy, event);
            }
        }
    }

    private void keepTargets(PolicySetV1 policy, ReceivedEvent event) {
        var targets = policy.targets();
        int kept =
                jdbc.sql(KEEP_TARGETS)
                        .param(policy.unit().value())
                        .param(policy.validFrom())
                        .param(event.sequence())
                        .param(event.time().toString())
                        .param(
                                targets == null
                                        ? null
                                        : EventJson.mapper().writeValueAsString(targets))
                        .update();
        if (kept > 0) {
            changes.announce(List.of(policy.unit()));
        }
    }

    private void keep(PolicySetV1 policy, long sequence) {
        var cycle = policy.reportCycle();
        var due = policy.reportDue();
        var window = policy.reportWindow();
        var late = policy.lateChanges();
        int kept =
                jdbc.sql(KEEP)
                        .param(policy.unit().value())
                        .param(policy.validFrom())
                        .param(sequence)
                        .param(cycle == null ? null : cycle.name())
                        .param(due == null ? null : due.rule().name())
                        .param(due == null ? null : due.day())
                        .param(window == null ? null : window.name())
                        .param(late == null ? null : late.name())
                        .update();
        if (kept > 0) {
            jdbc.sql(LOOK_AGAIN)
                    .params(policy.unit().subtreeFrom(), policy.unit().subtreeTo())
                    .update();
        }
    }
}
