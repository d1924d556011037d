package vn.cnscd.activity.read.activity;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Answers one activity with its history. */
@UnitController
class ActivityEndpoint {

    private final Activities activities;

    ActivityEndpoint(Activities activities) {
        this.activities = activities;
    }

    @Operation(summary = "An activity with the history of its events")
    @GetMapping("/activities/{activityId}")
    @AllowedRoles(everyone = true)
    ResponseEntity<ActivityView> activity(
            UnitPath unit, Actor actor, @PathVariable String activityId) {
        return activities.require(unit, activityId).view(ReadingRights.of(actor)).answer();
    }
}
