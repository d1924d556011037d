package vn.cnscd.registry.policy;

import java.util.List;

/**
 * A rule that a team does not keep.
 *
 * @param arguments what fills the rule's text
 */
public record Finding(Rule rule, List<Object> arguments) {

    static Finding of(Rule rule, Object... arguments) {
        return new Finding(rule, List.of(arguments));
    }

    public boolean isBlocking() {
        return rule.severity() == Rule.Severity.BLOCKING;
    }
}
