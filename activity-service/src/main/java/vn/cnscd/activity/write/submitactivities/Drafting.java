package vn.cnscd.activity.write.submitactivities;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cnscd.activity.events.ActivityEvent.ActivityRecorded;
import vn.cnscd.activity.events.ActivityEvent.Household;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.activity.events.Remark;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.events.store.Uuids;
import vn.cnscd.contracts.activity.Vulnerability;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Makes drafts of what one client submits to one unit, without asking anybody. */
final class Drafting {

    private final UnitPath unit;
    private final String submitter;
    private final HouseholdPseudonyms pseudonyms;
    private final Map<UnitPath, HouseholdPseudonyms.InProvince> byProvince = new LinkedHashMap<>();

    Drafting(UnitPath unit, String submitter, HouseholdPseudonyms pseudonyms) {
        this.unit = unit;
        this.submitter = submitter;
        this.pseudonyms = pseudonyms;
    }

    Outcome draft(SubmittedItem item) {
        return switch (item) {
            case SubmittedItem.Malformed(int index, String id, List<InputError> errors) ->
                    Verdict.invalid(index, id, errors);
            case SubmittedItem.WellFormed(int index, SubmittedActivity activity) ->
                    draft(index, activity);
        };
    }

    private Outcome draft(int index, SubmittedActivity activity) {
        var team = TeamCode.parse(activity.team()).orElse(null);
        if (team == null) {
            return Verdict.rejected(index, activity.id(), Rejection.UNKNOWN_TEAM, "/team");
        }
        if (!unit.contains(team.unit())) {
            return Verdict.rejected(index, activity.id(), Rejection.OUTSIDE_UNIT, "/team");
        }
        var errors = householdsWithoutVillage(activity.households(), team.unit());
        return errors.isEmpty()
                ? draft(index, activity, team)
                : Verdict.invalid(index, activity.id(), errors);
    }

    private Draft draft(int index, SubmittedActivity activity, TeamCode team) {
        var id = activityId(activity.id(), team.unit());
        var recorded =
                new ActivityRecorded(
                        id,
                        team.value(),
                        team.unit(),
                        activity.type(),
                        activity.topics(),
                        activity.heldOn(),
                        activity.inPerson(),
                        activity.facilitators(),
                        activity.participants(),
                        households(activity.households(), team.unit()),
                        activity.results(),
                        null);
        var remark = new Remark(activity.venue(), activity.note());
        return new Draft(
                index,
                activity.id(),
                recorded,
                remark,
                otherVillages(activity.households(), team.unit()),
                ContentDigest.of(recorded, remark));
    }

    private static Map<UnitPath, Integer> otherVillages(
            List<SubmittedActivity.Household> households, UnitPath teamUnit) {
        var others = new LinkedHashMap<UnitPath, Integer>();
        for (int i = 0; i < households.size(); i++) {
            var village = village(households.get(i), teamUnit);
            if (!village.equals(teamUnit)) {
                others.putIfAbsent(village, i);
            }
        }
        return others;
    }

    /**
     * The same for the same client, commune and id: the store's unique key guards against doubles.
     */
    private ActivityId activityId(String submittedAs, UnitPath teamUnit) {
        String commune = teamUnit.commune().orElseThrow().code();
        return new ActivityId(Uuids.of("activity", submitter, commune, submittedAs));
    }

    /** A household that is listed twice was still helped once; what makes it vulnerable adds up. */
    private List<Household> households(
            List<SubmittedActivity.Household> submitted, UnitPath teamUnit) {
        var households = new LinkedHashMap<String, Household>();
        for (SubmittedActivity.Household household : submitted) {
            var village = village(household, teamUnit);
            String pseudonym = pseudonyms(village).of(village, household.ref());
            households.merge(
                    pseudonym,
                    new Household(village, pseudonym, household.vulnerable()),
                    Drafting::together);
        }
        return new ArrayList<>(households.values());
    }

    private HouseholdPseudonyms.InProvince pseudonyms(UnitPath village) {
        return byProvince.computeIfAbsent(village.province().orElseThrow(), pseudonyms::of);
    }

    private static Household together(Household one, Household other) {
        Set<Vulnerability> both = EnumSet.noneOf(Vulnerability.class);
        both.addAll(one.vulnerable());
        both.addAll(other.vulnerable());
        return new Household(one.village(), one.pseudonym(), both);
    }

    private static UnitPath village(SubmittedActivity.Household household, UnitPath teamUnit) {
        String code = household.village();
        return code == null ? teamUnit : teamUnit.commune().orElseThrow().child(code);
    }

    private static List<InputError> householdsWithoutVillage(
            List<SubmittedActivity.Household> households, UnitPath teamUnit) {
        var errors = new ArrayList<InputError>();
        if (teamUnit.equals(teamUnit.commune().orElseThrow())) {
            for (int i = 0;
                    i < households.size() && errors.size() < ValueReader.ERRORS_AT_MOST;
                    i++) {
                if (households.get(i).village() == null) {
                    errors.add(new InputError("/households/" + i + "/village", "REQUIRED"));
                }
            }
        }
        return errors;
    }
}
