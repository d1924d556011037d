package vn.cnscd.activity.write.submitactivities;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import vn.cnscd.activity.consumed.registry.Registry;
import vn.cnscd.activity.events.ActivityEvent.ActivityAmended;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.activity.events.Remark;
import vn.cnscd.activity.read.activity.ActivityStream;
import vn.cnscd.activity.write.submitactivities.RecordingRule.Objection;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Reads what an activity is to be, and judges it, as if it were submitted so today. */
@Component
public class Redrafting {

    private static final String PLACE = "/activity";

    private final Registry registry;
    private final HouseholdPseudonyms pseudonyms;
    private final Clock clock;

    Redrafting(Registry registry, HouseholdPseudonyms pseudonyms, Clock clock) {
        this.registry = registry;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /**
     * Throws {@link InvalidInput} for what is not well-formed, and {@link
     * vn.cnscd.chassis.core.problem.RequestRefused} for a team that is none or lies elsewhere.
     *
     * @param unit the unit that the caller changes; the team must stay within it, and within its
     *     commune: id and place on the topic follow the commune
     */
    public Redraft redraft(
            UnitPath unit, ActivityStream activity, JsonNode description, String reason) {
        var commune = activity.unit().commune().orElseThrow();
        var drafting =
                new Drafting(
                        unit.contains(commune) ? commune : unit, activity.submitter(), pseudonyms);
        return switch (drafting.draft(read(activity.submittedAs(), description))) {
            case Draft draft -> redraft(activity.activityId(), draft, reason);
            case Verdict verdict -> throw refusal(verdict);
        };
    }

    private static SubmittedItem read(String submittedAs, JsonNode description) {
        try (JsonParser parser = description.traverse(ObjectReadContext.empty())) {
            parser.nextToken();
            var item = ItemReader.readAgain(submittedAs, parser);
            if (item instanceof SubmittedItem.WellFormed(int _, SubmittedActivity activity)
                    && !activity.id().equals(submittedAs)) {
                throw new InvalidInput(new InputError(PLACE + "/id", "NOT_ITS_ID", submittedAs));
            }
            return item;
        }
    }

    private Redraft redraft(ActivityId id, Draft draft, String reason) {
        RecordingRule.await(List.of(draft), registry);
        var rule = RecordingRule.of(List.of(draft), registry, clock);
        var objection = rule.objection(draft).map(found -> found.below(PLACE));
        return new Redraft(
                amended(id, rule.counted(draft.recorded()), draft.remark(), reason), objection);
    }

    private static ActivityAmended amended(
            ActivityId id, ActivityRecorded now, Remark remark, String reason) {
        return new ActivityAmended(
                id,
                now.team(),
                now.unit(),
                now.type(),
                now.topics(),
                now.heldOn(),
                now.inPerson(),
                now.facilitators(),
                now.participants(),
                now.households(),
                now.results(),
                remark,
                reason,
                now.countedOn());
    }

    private static RuntimeException refusal(Verdict verdict) {
        var places = verdict.errors().stream().map(error -> error.below(PLACE)).toList();
        return verdict.code() == null || verdict.code() == Rejection.INVALID
                ? new InvalidInput(places)
                : new Objection(verdict.code(), verdict.errors().getFirst().pointer()).below(PLACE);
    }
}
