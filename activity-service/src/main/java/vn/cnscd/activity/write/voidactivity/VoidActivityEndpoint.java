package vn.cnscd.activity.write.voidactivity;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.cnscd.activity.read.activity.Activities;
import vn.cnscd.activity.read.activity.ActivityView;
import vn.cnscd.activity.read.activity.ReadingRights;
import vn.cnscd.activity.write.ChangingRights;
import vn.cnscd.activity.write.Reason;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.chassis.web.version.SeenVersion;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Declares an activity void, and answers it as it is then. */
@UnitController
class VoidActivityEndpoint {

    private final Activities activities;
    private final Commands commands;

    VoidActivityEndpoint(Activities activities, Commands commands) {
        this.activities = activities;
        this.commands = commands;
    }

    @Operation(
            summary = "Declare an activity void; figures follow at once",
            description =
                    """
                    Repeated with the same reason it changes nothing and answers 200. 409 `ALREADY_VOIDED` with \
                    another reason, `PERIOD_LOCKED` when a report on the activity's day is locked; 412 with the \
                    changes since when `If-Match` names a version that has passed.""")
    @PostMapping("/activities/{activityId}/void")
    @AllowedRoles({Role.COMMUNE_SYSTEM, Role.COMMUNE_OFFICER, Role.TEAM_LEADER})
    ResponseEntity<ActivityView> declareVoid(
            UnitPath unit,
            Actor actor,
            @PathVariable String activityId,
            @RequestBody Voiding body,
            SeenVersion seen) {
        var activity = activities.require(unit, activityId);
        ChangingRights.require(actor, activity);
        String reason = Reason.checked(body.reason());
        commands.send(new VoidActivity(activity.activityId(), reason, seen.number()));
        return activities.require(unit, activityId).view(ReadingRights.of(actor)).answer();
    }

    /** Why it is void. */
    record Voiding(@Nullable String reason) {}
}
