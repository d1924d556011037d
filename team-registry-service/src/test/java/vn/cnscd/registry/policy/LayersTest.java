package vn.cnscd.registry.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.policy.PolicyRules;
import vn.cnscd.registry.events.policy.Rule;

/** Country → province → commune: of each rule, the nearest unit that sets it decides. */
class LayersTest {

    private static final UnitPath PROVINCE = new UnitPath("51");
    private static final UnitPath COMMUNE = new UnitPath("51/20101");
    private static final TeamCode COMMUNE_TEAM = new TeamCode(COMMUNE, 1);
    private static final TeamCode VILLAGE_TEAM = new TeamCode(new UnitPath("51/20101/001"), 1);

    /** Tuyên Quang: 10 members in the team of a commune, 5 in that of a village. */
    @Test
    void setANumberForEachLevel() {
        var policy =
                Policy.of(List.of(layer(PROVINCE, "{'maxMembers':{'commune':10,'village':5}}")));

        assertThat(blocking(policy, VILLAGE_TEAM, 6)).containsExactly(Rule.TEAM_TOO_LARGE);
        assertThat(blocking(policy, COMMUNE_TEAM, 10)).isEmpty();
    }

    /** Công văn 335/SKHCN-BCVT&CĐS, Sở KH&CN Quảng Ngãi, names no maximum. */
    @Test
    void canTakeALimitAway() {
        var policy = Policy.of(List.of(layer(PROVINCE, "{'maxMembers':{}}")));

        assertThat(blocking(policy, VILLAGE_TEAM, 30)).isEmpty();
    }

    /** The same: "có thể thành lập 01 Tổ (hoặc nhiều hơn)". */
    @Test
    void canAllowMoreTeamsInAVillage() {
        var second = new TeamCode(VILLAGE_TEAM.unit(), 2);
        var policy = Policy.of(List.of(layer(PROVINCE, "{'teamsPerUnit':{'commune':1}}")));

        assertThat(blocking(policy, second, 6)).isEmpty();
        assertThat(blocking(Policy.NATIONAL, second, 6)).containsExactly(Rule.TEAM_LIMIT_OF_UNIT);
    }

    /** The same: "ít nhất 02 giáo viên Tin học" in the team of a commune. */
    @Test
    void canWantForces() {
        var policy =
                Policy.of(
                        List.of(
                                layer(
                                        PROVINCE,
                                        "{'requiredForces':{'commune':{'IT_TEACHER':2}}}")));

        var seats = seats(6);
        seats.add(new Seat(MemberRole.MEMBER, MemberForce.IT_TEACHER));
        var findings = policy.findings(COMMUNE_TEAM, seats);

        assertThat(findings).extracting(Finding::rule).containsExactly(Rule.FORCE_MISSING);
        assertThat(findings.getFirst().arguments()).containsExactly(MemberForce.IT_TEACHER, 1, 2);
        seats.add(new Seat(MemberRole.MEMBER, MemberForce.IT_TEACHER));
        assertThat(policy.findings(COMMUNE_TEAM, seats)).isEmpty();
        assertThat(policy.findings(VILLAGE_TEAM, seats(6))).isEmpty();
    }

    /** The same: "Tổ phó = Bí thư Đoàn TN". */
    @Test
    void canSayWhoDeputises() {
        var policy =
                Policy.of(List.of(layer(PROVINCE, "{'deputyForces':{'village':['YOUTH_UNION']}}")));
        var seats = seats(6);
        seats.add(new Seat(MemberRole.DEPUTY, MemberForce.TEACHER));

        assertThat(policy.findings(VILLAGE_TEAM, seats))
                .extracting(Finding::rule)
                .containsExactly(Rule.DEPUTY_FORCE_UNUSUAL);
    }

    @Test
    void canMakeAWarningBlockAndABlockWarn() {
        var policy =
                Policy.of(
                        List.of(
                                layer(
                                        PROVINCE,
                                        "{'severities':{'TEAM_SMALL':'BLOCKING','TEAM_TOO_LARGE':'WARNING'}}")));

        assertThat(blocking(policy, VILLAGE_TEAM, 3)).containsExactly(Rule.TEAM_SMALL);
        assertThat(blocking(policy, VILLAGE_TEAM, 12)).isEmpty();
        assertThat(policy.findings(VILLAGE_TEAM, seats(12)))
                .extracting(Finding::rule)
                .containsExactly(Rule.TEAM_TOO_LARGE);
    }

    @Test
    void overruleOneAnotherRuleByRule() {
        var policy =
                Policy.of(
                        List.of(
                                layer(PROVINCE, "{'maxMembers':8,'usualMinimum':4}"),
                                layer(COMMUNE, "{'maxMembers':6}")));

        assertThat(blocking(policy, VILLAGE_TEAM, 7)).containsExactly(Rule.TEAM_TOO_LARGE);
        assertThat(policy.findings(VILLAGE_TEAM, seats(4))).isEmpty();
        assertThat(policy.originOf(PolicyRule.MAX_MEMBERS).orElseThrow().unit()).isEqualTo(COMMUNE);
        assertThat(policy.originOf(PolicyRule.USUAL_MINIMUM).orElseThrow().unit())
                .isEqualTo(PROVINCE);
        assertThat(policy.originOf(PolicyRule.TEAMS_PER_UNIT).orElseThrow())
                .isEqualTo(PolicyLayer.BUILT_IN);
        assertThat(policy.originOf(PolicyRule.APPLICATION_DAYS)).isEmpty();
        assertThat(policy.version()).isEqualTo("vn:0 51:3 51/20101:3");
    }

    @Test
    void areStoredAsTheyAreSet() {
        var rules = PolicyLayer.BUILT_IN.rules();
        var mapper = JsonMapper.shared();

        assertThat(mapper.readValue(mapper.writeValueAsString(rules), PolicyRules.class))
                .isEqualTo(rules);
        assertThat(
                        rules(
                                "{'severities':{'TEAM_SMALL':'BLOCKING'},'leaderForces':{'village':['POLICE']}}"))
                .satisfies(
                        set -> {
                            assertThat(set.severities())
                                    .isEqualTo(Map.of(Rule.TEAM_SMALL, Rule.Severity.BLOCKING));
                            assertThat(set.leaderForces())
                                    .extracting("village")
                                    .isEqualTo(Set.of(MemberForce.POLICE));
                        });
    }

    private static List<Rule> blocking(Policy policy, TeamCode team, int members) {
        return policy.findings(team, seats(members)).stream()
                .filter(Finding::isBlocking)
                .map(Finding::rule)
                .toList();
    }

    private static List<Seat> seats(int members) {
        var seats = new ArrayList<Seat>();
        seats.add(new Seat(MemberRole.LEADER, MemberForce.VILLAGE_HEAD));
        while (seats.size() < members) {
            seats.add(new Seat(MemberRole.MEMBER, null));
        }
        return seats;
    }

    private static PolicyLayer layer(UnitPath unit, String json) {
        return new PolicyLayer(
                unit, 3, LocalDate.of(2025, 7, 22), "335/SKHCN-BCVT&CĐS", rules(json));
    }

    private static PolicyRules rules(String json) {
        return JsonMapper.shared().readValue(json.replace('\'', '"'), PolicyRules.class);
    }
}
