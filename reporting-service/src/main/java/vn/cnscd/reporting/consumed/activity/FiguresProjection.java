package vn.cnscd.reporting.consumed.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.projection.ReceivedEvent;
import vn.cnscd.chassis.events.projection.TopicProjection;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.activity.ActivityRecordedV1;
import vn.cnscd.contracts.activity.ActivityVoidedV1;

/**
 * Activities → figures (chỉ tiêu) of villages, communes and teams. A batch keeps the facts that are
 * newer than what is known, and adds the difference that they make.
 */
@Component
class FiguresProjection implements TopicProjection {
    private final Facts facts;
    private final Households households;
    private final Rollup rollup;

    FiguresProjection(Facts facts, Households households, Rollup rollup) {
        this.facts = facts;
        this.households = households;
        this.rollup = rollup;
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public Set<String> topics() {
        return Set.of(PublishedEvent.ACTIVITY_TOPIC);
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        var rounds = new ArrayList<Map<UUID, ActivityFact>>();
        for (ReceivedEvent event : events) {
            fact(event).ifPresent(fact -> queue(fact, rounds));
        }
        if (!rounds.isEmpty()) {
            apply(rounds);
        }
    }

    /**
     * An activity of which the batch tells twice comes in two rounds: what it was in between was
     * known for a time too, and figures as of that time count it.
     */
    private static void queue(ActivityFact fact, List<Map<UUID, ActivityFact>> rounds) {
        for (Map<UUID, ActivityFact> round : rounds) {
            if (round.putIfAbsent(fact.activityId(), fact) == null) {
                return;
            }
        }
        rounds.add(new TreeMap<>(Map.of(fact.activityId(), fact)));
    }

    private static Optional<ActivityFact> fact(ReceivedEvent event) {
        return switch (event.body(PublishedEvent::recordOf)) {
            case ActivityRecordedV1 activity ->
                    Optional.of(ActivityFact.of(activity, event.sequence(), event.time()));
            case ActivityVoidedV1 activity ->
                    Optional.of(ActivityFact.of(activity, event.sequence(), event.time()));
            case null, default -> Optional.empty();
        };
    }

    private void apply(List<Map<UUID, ActivityFact>> rounds) {
        var delta = new FigureDelta();
        for (Map<UUID, ActivityFact> round : rounds) {
            facts.keep(round.values())
                    .forEach(
                            (activity, was) -> {
                                was.ifPresent(delta::takeBack);
                                delta.add(Objects.requireNonNull(round.get(activity)));
                            });
        }
        rollup.add(delta.totals(households.apply(delta.reached(), delta.doubted())));
    }
}
