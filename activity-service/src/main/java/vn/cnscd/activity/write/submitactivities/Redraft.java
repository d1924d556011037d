package vn.cnscd.activity.write.submitactivities;

import java.util.Optional;
import vn.cnscd.activity.events.ActivityEvent.ActivityAmended;
import vn.cnscd.activity.events.ActivityEvent.ActivityRemarked;
import vn.cnscd.chassis.core.problem.RequestRefused;

/**
 * What will have happened if an amendment is accepted.
 *
 * @param remarked what its team writes about it now, be it nothing
 * @param objection the rule that stands against it
 */
public record Redraft(
        ActivityAmended amended, ActivityRemarked remarked, Optional<RequestRefused> objection) {}
