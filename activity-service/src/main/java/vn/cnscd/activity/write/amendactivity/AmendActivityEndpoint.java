package vn.cnscd.activity.write.amendactivity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.JsonNode;
import vn.cnscd.activity.read.activity.Activities;
import vn.cnscd.activity.read.activity.ActivityView;
import vn.cnscd.activity.read.activity.ReadingRights;
import vn.cnscd.activity.write.ChangingRights;
import vn.cnscd.activity.write.Reason;
import vn.cnscd.activity.write.submitactivities.Redrafting;
import vn.cnscd.activity.write.submitactivities.SubmittedActivity;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.chassis.web.version.SeenVersion;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Replaces what an activity says, and answers it as it is then. */
@UnitController
class AmendActivityEndpoint {

    private final Activities activities;
    private final Redrafting redrafting;
    private final Commands commands;

    AmendActivityEndpoint(Activities activities, Redrafting redrafting, Commands commands) {
        this.activities = activities;
        this.redrafting = redrafting;
        this.commands = commands;
    }

    @Operation(
            summary = "Amend an activity: its whole content anew; figures follow at once",
            description =
                    """
                    Repeated unchanged it changes nothing and answers 200. 400 when the content is not well-formed; \
                    409 `ALREADY_VOIDED`, `PERIOD_LOCKED` when a report on the day it was or is to be held is locked, \
                    or a submission's code of rejection; 412 with the changes since when `If-Match` names a version \
                    that has passed. The team may be another one of the same commune; `id` may be left out. \
                    With `keepHouseholds` the households stay what they are and are left out.""")
    @PostMapping("/activities/{activityId}/amendments")
    @AllowedRoles({Role.COMMUNE_SYSTEM, Role.COMMUNE_OFFICER, Role.TEAM_LEADER})
    ResponseEntity<ActivityView> amend(
            UnitPath unit,
            Actor actor,
            @PathVariable String activityId,
            @RequestBody Amendment body,
            SeenVersion seen) {
        var activity = activities.require(unit, activityId);
        ChangingRights.require(actor, activity);
        String reason = Reason.checked(body.reason());
        var redraft = redrafting.redraft(unit, activity, body.givenActivity(), reason);
        commands.send(
                new AmendActivity(
                        activity.activityId(), redraft, body.keepsHouseholds(), seen.number()));
        return activities.require(unit, activityId).view(ReadingRights.of(actor)).answer();
    }

    /**
     * Why it is amended, and the whole of what it is to be.
     *
     * @param keepHouseholds whether the households stay what they are, and are left out here
     */
    record Amendment(
            @Nullable String reason,
            @Schema(implementation = SubmittedActivity.class) @Nullable JsonNode activity,
            @Nullable Boolean keepHouseholds) {

        JsonNode givenActivity() {
            if (activity == null || activity.isNull()) {
                throw new InvalidInput(new InputError("/activity", "REQUIRED"));
            }
            if (keepsHouseholds() && !activity.path("households").isEmpty()) {
                throw new InvalidInput(new InputError("/activity/households", "KEPT"));
            }
            return activity;
        }

        boolean keepsHouseholds() {
            return Boolean.TRUE.equals(keepHouseholds);
        }
    }
}
