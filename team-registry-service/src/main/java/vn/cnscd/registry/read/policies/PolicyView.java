package vn.cnscd.registry.read.policies;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.policy.Policy;
import vn.cnscd.registry.policy.PolicyLayer;
import vn.cnscd.registry.policy.PolicyRule;

/**
 * What holds in a unit on a day.
 *
 * @param version which versions of whose policies these are
 * @param rules by their names; one that nobody sets is absent
 * @param layers the policies that hold, the country's first
 */
public record PolicyView(
        UnitPath unit,
        LocalDate day,
        String version,
        Map<String, EffectiveRule> rules,
        List<Layer> layers) {

    /**
     * A rule and where it comes from.
     *
     * @param unit that set it
     * @param source the document that says so
     */
    public record EffectiveRule(
            Object value, UnitPath unit, String source, LocalDate validFrom, long version) {

        static EffectiveRule of(Object value, PolicyLayer origin) {
            return new EffectiveRule(
                    value, origin.unit(), origin.source(), origin.validFrom(), origin.version());
        }
    }

    /** A policy that holds. */
    public record Layer(UnitPath unit, String source, LocalDate validFrom, long version) {}

    public static PolicyView of(UnitPath unit, LocalDate day, Policy policy) {
        var rules = new LinkedHashMap<String, EffectiveRule>();
        for (PolicyRule rule : PolicyRule.values()) {
            Object value = rule.in(policy.rules());
            if (value != null) {
                rules.put(
                        rule.field(), EffectiveRule.of(value, policy.originOf(rule).orElseThrow()));
            }
        }
        var layers =
                policy.layers().stream()
                        .map(
                                layer ->
                                        new Layer(
                                                layer.unit(),
                                                layer.source(),
                                                layer.validFrom(),
                                                layer.version()))
                        .toList();
        return new PolicyView(unit, day, policy.version(), rules, layers);
    }
}
