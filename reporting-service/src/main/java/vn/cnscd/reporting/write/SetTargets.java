package vn.cnscd.reporting.write;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.events.TargetsSet;
import vn.cnscd.reporting.events.TargetsSet.Scope;

/**
 * Giao chỉ tiêu.
 *
 * @param seenVersion the version of both scopes that the caller has seen; null when any will do
 */
public record SetTargets(
        UnitPath unit,
        Period period,
        @Nullable Long seenVersion,
        Scope scope,
        Map<String, Target> targets,
        String source) {
    @TargetAggregateIdentifier
    public String stream() {
        return TargetsSet.stream(unit, period, scope);
    }

    public TargetsSet asEvent() {
        return new TargetsSet(unit, period, scope, targets, source);
    }
}
