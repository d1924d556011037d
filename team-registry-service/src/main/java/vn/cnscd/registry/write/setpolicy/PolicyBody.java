package vn.cnscd.registry.write.setpolicy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.LateChanges;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.ReportCycle;
import vn.cnscd.contracts.registry.ReportDue;
import vn.cnscd.contracts.registry.ReportWindow;
import vn.cnscd.contracts.registry.StandingTarget;
import vn.cnscd.registry.events.policy.Approver;
import vn.cnscd.registry.events.policy.ByLevel;
import vn.cnscd.registry.events.policy.ChannelTemplate;
import vn.cnscd.registry.events.policy.Limits;
import vn.cnscd.registry.events.policy.PolicyRules;
import vn.cnscd.registry.events.policy.Rule;
import vn.cnscd.registry.write.input.Checks;

/** A policy as sent: only the rules that the unit sets. */
record PolicyBody(
        @Nullable LocalDate validFrom,
        @Nullable String source,
        @Nullable Limits maxMembers,
        @Nullable Limits usualMinimum,
        @Nullable Limits teamsPerUnit,
        @Nullable ByLevel<Set<MemberForce>> leaderForces,
        @Nullable ByLevel<Set<MemberForce>> deputyForces,
        @Nullable ByLevel<Map<MemberForce, Integer>> requiredForces,
        @Nullable Map<Rule, Rule.Severity> severities,
        @Nullable Approver memberApproval,
        @Nullable Integer applicationDays,
        @Nullable ByLevel<ChannelTemplate> channelNames,
        @Nullable ReportCycle reportCycle,
        @Nullable ReportDue reportDue,
        @Nullable ReportWindow reportWindow,
        @Nullable LateChanges lateChanges,
        @Nullable List<@Nullable StandingTarget> targets) {

    private static final int LONGEST_SOURCE = 500;
    private static final int MOST_DAYS = 365;

    /** Before two-tier government and before any team: an earlier date is a slip of the pen. */
    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /** The command, or everything that is wrong with the body. */
    SetPolicy check(UnitPath unit, @Nullable Long seenVersion) {
        var checks = new Checks();
        LocalDate from = checks.day("/validFrom", validFrom, EARLIEST, LATEST);
        String document = checks.line("/source", source, LONGEST_SOURCE);
        if (applicationDays != null && (applicationDays < 1 || applicationDays > MOST_DAYS)) {
            checks.add("/applicationDays", "OUT_OF_RANGE", 1, MOST_DAYS);
        }
        if (severities != null && severities.keySet().stream().anyMatch(Rule::isInvariant)) {
            checks.add("/severities", "ALWAYS_BLOCKS");
        }
        checkTargets(checks);
        checks.throwIfAny();
        return new SetPolicy(unit, seenVersion, from, document, rules());
    }

    private void checkTargets(Checks checks) {
        var aims = new HashSet<StandingTarget.Aim>();
        for (int i = 0; targets != null && i < targets.size(); i++) {
            var target = targets.get(i);
            if (target == null) {
                checks.add("/targets/" + i, "REQUIRED");
            } else if (!aims.add(target.aim())) {
                checks.add("/targets/" + i + "/indicator", "REPEATED");
            }
        }
    }

    private PolicyRules rules() {
        return new PolicyRules(
                maxMembers,
                usualMinimum,
                teamsPerUnit,
                leaderForces,
                deputyForces,
                requiredForces,
                severities,
                memberApproval,
                applicationDays,
                channelNames,
                reportCycle,
                reportDue,
                reportWindow,
                lateChanges,
                targets == null ? null : List.copyOf(targets));
    }
}
