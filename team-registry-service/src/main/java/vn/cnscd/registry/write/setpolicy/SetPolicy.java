package vn.cnscd.registry.write.setpolicy;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.policy.PolicyRules;
import vn.cnscd.registry.events.policy.PolicySet;

/**
 * Set what holds in a unit from a day on (ban hành quy định); answered with an {@link Outcome}.
 *
 * @param seenVersion the version that the caller has seen; null when any will do
 */
public record SetPolicy(
        UnitPath unit,
        @Nullable Long seenVersion,
        LocalDate validFrom,
        String source,
        PolicyRules rules) {

    @TargetAggregateIdentifier
    public String stream() {
        return PolicySet.stream(unit);
    }

    /** What happens when it is obeyed. */
    public PolicySet asEvent() {
        return new PolicySet(unit, validFrom, source, rules);
    }

    /**
     * What it did.
     *
     * @param isNew whether nothing held from that day on before
     * @param version of the unit's policies
     */
    public record Outcome(boolean isNew, long version) {}
}
