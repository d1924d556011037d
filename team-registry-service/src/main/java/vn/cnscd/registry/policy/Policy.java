package vn.cnscd.registry.policy;

import static java.util.Objects.requireNonNull;
import static vn.cnscd.contracts.registry.MemberRole.COLLABORATOR;
import static vn.cnscd.contracts.registry.MemberRole.DEPUTY;
import static vn.cnscd.contracts.registry.MemberRole.LEADER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.policy.Approver;
import vn.cnscd.registry.events.policy.ByLevel;
import vn.cnscd.registry.events.policy.ChannelTemplate;
import vn.cnscd.registry.events.policy.Limits;
import vn.cnscd.registry.events.policy.PolicyRules;
import vn.cnscd.registry.events.policy.Rule;

/**
 * What holds for the teams of a unit (quy định có hiệu lực): the country's rules, overruled one by
 * one by those of the province and of the commune.
 *
 * @param layers the country's first; never empty
 * @param rules what they say together
 */
public record Policy(List<PolicyLayer> layers, PolicyRules rules) {

    /** What holds where nobody has said otherwise. */
    public static final Policy NATIONAL = of(List.of());

    /** The policy that these layers make, the country's first, on what is built in. */
    public static Policy of(List<PolicyLayer> set) {
        var layers = new ArrayList<PolicyLayer>();
        layers.add(PolicyLayer.BUILT_IN);
        layers.addAll(set);
        var rules = PolicyLayer.BUILT_IN.rules();
        for (PolicyLayer layer : set) {
            rules = rules.above(layer.rules());
        }
        return new Policy(List.copyOf(layers), rules);
    }

    /** The layer that a rule comes from; empty when none sets it. */
    public Optional<PolicyLayer> originOf(PolicyRule rule) {
        return layers.reversed().stream()
                .filter(layer -> rule.in(layer.rules()) != null)
                .findFirst();
    }

    /** Which versions of whose policies these are: {@code vn:0 31:2 31/11131:1}. */
    public String version() {
        return layers.stream()
                .map(layer -> layer.unit() + ":" + layer.version())
                .collect(Collectors.joining(" "));
    }

    public Approver memberApproval() {
        return requireNonNull(rules.memberApproval());
    }

    public ChannelTemplate channelName(UnitLevel level) {
        return layers.reversed().stream()
                .flatMap(
                        layer ->
                                Optional.ofNullable(at(layer.rules().channelNames(), level))
                                        .stream())
                .findFirst()
                .orElseThrow();
    }

    /** The rules that a team does not keep, blocking ones first. */
    public List<Finding> findings(TeamCode team, List<Seat> seats) {
        var findings = new ArrayList<Finding>();
        var level = team.unit().level();
        Integer most = limit(rules.teamsPerUnit(), level);
        if (most != null && team.number() > most) {
            find(Rule.TEAM_LIMIT_OF_UNIT, findings, most);
        }
        judgeLeaders(level, seats, findings);
        judgeDeputies(level, seats, findings);
        judgeSize(level, seats, findings);
        judgeForces(level, seats, findings);
        findings.sort((one, other) -> Boolean.compare(other.isBlocking(), one.isBlocking()));
        return findings;
    }

    /** What is to be said of a team that stands on the area of a unit that has ended. */
    public Finding areaReorganized(UnitPath unit, LocalDate lastDay) {
        return finding(Rule.AREA_REORGANIZED, unit, lastDay);
    }

    private void judgeLeaders(UnitLevel level, List<Seat> seats, List<Finding> findings) {
        var leaders = ofRole(LEADER, seats);
        if (leaders.isEmpty()) {
            find(Rule.LEADER_REQUIRED, findings);
        } else if (leaders.size() > 1) {
            find(Rule.ONE_LEADER_ONLY, findings, leaders.size());
        } else if (isUnusual(leaders.getFirst(), at(rules.leaderForces(), level))) {
            find(Rule.LEADER_FORCE_UNUSUAL, findings);
        }
    }

    private void judgeDeputies(UnitLevel level, List<Seat> seats, List<Finding> findings) {
        var usual = at(rules.deputyForces(), level);
        if (ofRole(DEPUTY, seats).stream().anyMatch(deputy -> isUnusual(deputy, usual))) {
            find(Rule.DEPUTY_FORCE_UNUSUAL, findings);
        }
    }

    private void judgeSize(UnitLevel level, List<Seat> seats, List<Finding> findings) {
        long members = seats.stream().filter(seat -> seat.role() != COLLABORATOR).count();
        Integer most = limit(rules.maxMembers(), level);
        Integer usual = limit(rules.usualMinimum(), level);
        if (most != null && members > most) {
            find(Rule.TEAM_TOO_LARGE, findings, members, most);
        } else if (usual != null && members < usual) {
            find(Rule.TEAM_SMALL, findings, members, usual);
        }
    }

    private void judgeForces(UnitLevel level, List<Seat> seats, List<Finding> findings) {
        var required = at(rules.requiredForces(), level);
        if (required == null) {
            return;
        }
        var there = new EnumMap<MemberForce, Integer>(MemberForce.class);
        for (Seat seat : seats) {
            if (seat.force() != null) {
                there.merge(seat.force(), 1, Integer::sum);
            }
        }
        new EnumMap<>(required)
                .forEach(
                        (force, wanted) -> {
                            int number = there.getOrDefault(force, 0);
                            if (number < wanted) {
                                find(Rule.FORCE_MISSING, findings, force, number, wanted);
                            }
                        });
    }

    private void find(Rule rule, List<Finding> findings, Object... arguments) {
        findings.add(finding(rule, arguments));
    }

    private Finding finding(Rule rule, Object... arguments) {
        var severities = Optional.ofNullable(rules.severities()).orElse(Map.of());
        return new Finding(
                rule, severities.getOrDefault(rule, rule.severity()), List.of(arguments));
    }

    private static List<Seat> ofRole(MemberRole role, List<Seat> seats) {
        return seats.stream().filter(seat -> seat.role() == role).toList();
    }

    private static boolean isUnusual(Seat seat, @Nullable Set<MemberForce> usual) {
        return usual != null && seat.force() != null && !usual.contains(seat.force());
    }

    private static @Nullable Integer limit(@Nullable Limits limits, UnitLevel level) {
        return limits == null ? null : limits.at(level);
    }

    private static <T> @Nullable T at(@Nullable ByLevel<T> rule, UnitLevel level) {
        return rule == null ? null : rule.at(level);
    }
}
