package vn.cnscd.activity.write.voidactivity;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.cnscd.activity.read.activity.Activities;
import vn.cnscd.activity.read.activity.ActivityStream;
import vn.cnscd.activity.read.activity.ActivityView;
import vn.cnscd.activity.read.activity.ReadingRights;
import vn.cnscd.activity.write.ActivityRefusal;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.core.problem.RequestRefused;
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

    @Operation(summary = "Declare an activity void; figures follow at once")
    @PostMapping("/activities/{activityId}/void")
    @AllowedRoles({Role.COMMUNE_SYSTEM, Role.COMMUNE_OFFICER, Role.TEAM_LEADER})
    ResponseEntity<ActivityView> declareVoid(
            UnitPath unit,
            Actor actor,
            @PathVariable String activityId,
            @RequestBody Body body,
            SeenVersion seen) {
        var activity = activities.require(unit, activityId);
        requireRight(actor, activity);
        commands.send(new VoidActivity(activity.activityId(), body.checkedReason(), seen.number()));
        return activities.require(unit, activityId).view(ReadingRights.of(actor)).answer();
    }

    /** People decide on everything in their unit, a system on what it sent itself. */
    private static void requireRight(Actor actor, ActivityStream activity) {
        boolean person = actor.hasAnyOf(Role.COMMUNE_OFFICER, Role.TEAM_LEADER);
        if (!person && !actor.id().equals(activity.submitter())) {
            throw new RequestRefused(ActivityRefusal.NOT_THE_SUBMITTER);
        }
    }

    /** Why it is void. */
    record Body(@Nullable String reason) {

        private static final int LONGEST_REASON = 500;

        String checkedReason() {
            if (reason == null || reason.isBlank()) {
                throw new InvalidInput(new InputError("/reason", "REQUIRED"));
            }
            if (reason.length() > LONGEST_REASON) {
                throw new InvalidInput(new InputError("/reason", "TOO_LONG", LONGEST_REASON));
            }
            return reason;
        }
    }
}
