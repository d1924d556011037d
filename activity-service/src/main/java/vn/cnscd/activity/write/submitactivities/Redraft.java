package vn.cnscd.activity.write.submitactivities;

import java.util.Optional;
import vn.cnscd.activity.events.ActivityEvent.ActivityAmended;
import vn.cnscd.chassis.core.problem.RequestRefused;

/**
 * What will have happened if an amendment is accepted.
 *
 * @param objection the rule that stands against it
 */
public record Redraft(ActivityAmended amended, Optional<RequestRefused> objection) {}
