package vn.cnscd.registry.read.policies;

import java.util.List;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.registry.events.policy.PolicyRules;

/**
 * What a document says about teams, ready to be set as a policy.
 *
 * @param level of the units that it was written for
 * @param source the document
 * @param quotes the sentences that the rules come from
 * @param rules only those that the document sets
 */
record PolicyPreset(
        String id,
        String title,
        UnitLevel level,
        String source,
        List<String> quotes,
        PolicyRules rules) {}
