package vn.cnscd.registry.policy;

import java.util.List;
import vn.cnscd.registry.events.policy.Rule;

/**
 * A rule that a team does not keep.
 *
 * @param severity as the unit's policy has it
 * @param arguments what fills the rule's text
 */
public record Finding(Rule rule, Rule.Severity severity, List<Object> arguments) {

    public boolean isBlocking() {
        return severity == Rule.Severity.BLOCKING;
    }
}
