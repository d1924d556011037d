package vn.cnscd.registry.policy;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cnscd.registry.events.policy.PolicyRules;

/** Each rule that a unit may set, by the name that it has in the API. */
public enum PolicyRule {
    MAX_MEMBERS("maxMembers", PolicyRules::maxMembers),
    USUAL_MINIMUM("usualMinimum", PolicyRules::usualMinimum),
    TEAMS_PER_UNIT("teamsPerUnit", PolicyRules::teamsPerUnit),
    LEADER_FORCES("leaderForces", PolicyRules::leaderForces),
    DEPUTY_FORCES("deputyForces", PolicyRules::deputyForces),
    REQUIRED_FORCES("requiredForces", PolicyRules::requiredForces),
    SEVERITIES("severities", PolicyRules::severities),
    MEMBER_APPROVAL("memberApproval", PolicyRules::memberApproval),
    APPLICATION_DAYS("applicationDays", PolicyRules::applicationDays),
    CHANNEL_NAMES("channelNames", PolicyRules::channelNames),
    REPORT_CYCLE("reportCycle", PolicyRules::reportCycle),
    REPORT_DUE("reportDue", PolicyRules::reportDue),
    REPORT_WINDOW("reportWindow", PolicyRules::reportWindow),
    LATE_CHANGES("lateChanges", PolicyRules::lateChanges),
    TARGETS("targets", PolicyRules::targets);

    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // A reference to a record's method has no state.
    private final Function<PolicyRules, @Nullable Object> value;

    PolicyRule(String field, Function<PolicyRules, @Nullable Object> value) {
        this.field = field;
        this.value = value;
    }

    public String field() {
        return field;
    }

    /** What the rules say; null when they leave it to the level above. */
    public @Nullable Object in(PolicyRules rules) {
        return value.apply(rules);
    }
}
