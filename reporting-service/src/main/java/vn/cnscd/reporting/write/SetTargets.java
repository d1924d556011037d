package vn.cnscd.reporting.write;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.events.TargetsSet;
import vn.cnscd.reporting.events.TargetsSet.Scope;

/** Giao chỉ tiêu. */
public record SetTargets(
        UnitPath unit, Period period, Scope scope, Map<String, Target> targets, String source) {
    @TargetAggregateIdentifier
    public String stream() {
        return TargetsSet.stream(unit, period, scope);
    }

    public TargetsSet asEvent() {
        return new TargetsSet(unit, period, scope, targets, source);
    }
}
