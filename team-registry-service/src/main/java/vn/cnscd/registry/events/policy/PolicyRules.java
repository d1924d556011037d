package vn.cnscd.registry.events.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.registry.LateChanges;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.ReportCycle;
import vn.cnscd.contracts.registry.ReportDue;
import vn.cnscd.contracts.registry.ReportWindow;
import vn.cnscd.contracts.registry.StandingTarget;

/**
 * The rules that one unit sets (quy định); each stands as a whole, and one that is null is left to
 * the level above.
 *
 * @param maxMembers members of a team at most, collaborators not counted
 * @param usualMinimum members below which a team is remarked on
 * @param teamsPerUnit teams of one commune, and of one village
 * @param leaderForces the forces that leaders come from
 * @param deputyForces the forces that deputies come from
 * @param requiredForces how many members of which forces a team has at least
 * @param severities of rules that are to block instead of warn, or the other way round
 * @param memberApproval who approves joining and leaving
 * @param applicationDays days after which an application that nobody decided on has lapsed, 1–365
 * @param channelNames templates of {@link ChannelTemplate} for the names of teams' groups
 * @param reportCycle how often reports are owed
 * @param reportDue when they are due
 * @param reportWindow which days they cover
 * @param lateChanges what becomes of activities that are told after their period was locked
 * @param targets what teams and units are to reach in each period
 */
public record PolicyRules(
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
        @Nullable List<StandingTarget> targets) {

    private static final int MOST_DAYS = 365;

    /** Throws {@link IllegalArgumentException} for what is out of range or cannot be softened. */
    public PolicyRules {
        if (applicationDays != null && (applicationDays < 1 || applicationDays > MOST_DAYS)) {
            throw new IllegalArgumentException("Not between 1 and 365 days: " + applicationDays);
        }
        if (severities != null && severities.keySet().stream().anyMatch(Rule::isInvariant)) {
            throw new IllegalArgumentException("A team always has one leader.");
        }
        if (targets != null) {
            targets = List.copyOf(targets);
            if (targets.stream().map(StandingTarget::aim).distinct().count() < targets.size()) {
                throw new IllegalArgumentException("Two targets of one figure: " + targets);
            }
        }
    }

    /** These rules and, where one is not set, that of the level above. */
    public PolicyRules above(PolicyRules lower) {
        return new PolicyRules(
                or(lower.maxMembers, maxMembers),
                or(lower.usualMinimum, usualMinimum),
                or(lower.teamsPerUnit, teamsPerUnit),
                or(lower.leaderForces, leaderForces),
                or(lower.deputyForces, deputyForces),
                or(lower.requiredForces, requiredForces),
                or(lower.severities, severities),
                or(lower.memberApproval, memberApproval),
                or(lower.applicationDays, applicationDays),
                or(lower.channelNames, channelNames),
                or(lower.reportCycle, reportCycle),
                or(lower.reportDue, reportDue),
                or(lower.reportWindow, reportWindow),
                or(lower.lateChanges, lateChanges),
                or(lower.targets, targets));
    }

    private static <T> @Nullable T or(@Nullable T own, @Nullable T above) {
        return own != null ? own : above;
    }
}
