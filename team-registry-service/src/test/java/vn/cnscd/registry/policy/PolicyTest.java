package vn.cnscd.registry.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.policy.Rule;

class PolicyTest {

    private static final TeamCode VILLAGE_TEAM = new TeamCode(new UnitPath("51/20101/001"), 1);
    private static final TeamCode COMMUNE_TEAM = new TeamCode(new UnitPath("51/20101"), 1);

    /** Kế hoạch 03/KH-UBND, UBND xã Tam Quang: "khoảng từ 5 - 10 thành viên". */
    @Test
    void remarksOnATeamOfFewerThanFive() {
        assertThat(rules(VILLAGE_TEAM, MemberForce.VILLAGE_HEAD, 4))
                .containsExactly(Rule.TEAM_SMALL);
        assertThat(rules(VILLAGE_TEAM, MemberForce.VILLAGE_HEAD, 5)).isEmpty();
        assertThat(rules(VILLAGE_TEAM, MemberForce.VILLAGE_HEAD, 10)).isEmpty();
    }

    /** Công văn 335/SKHCN-BCVT&CĐS, Sở KH&CN Quảng Ngãi: Trưởng thôn/bản/TDP or Bí thư Chi bộ. */
    @Test
    void remarksOnAVillageLeaderWhoIsNeitherHeadNorPartySecretary() {
        assertThat(rules(VILLAGE_TEAM, MemberForce.TEACHER, 6))
                .containsExactly(Rule.LEADER_FORCE_UNUSUAL);
        assertThat(rules(VILLAGE_TEAM, MemberForce.PARTY_CELL_SECRETARY, 6)).isEmpty();
    }

    /**
     * Kế hoạch 03/KH-UBND, UBND xã Tam Quang: the commune's team is led by the Bí thư Đoàn; others
     * leave it open.
     */
    @Test
    void leavesOpenWhoLeadsTheTeamOfACommune() {
        assertThat(rules(COMMUNE_TEAM, MemberForce.YOUTH_UNION, 6)).isEmpty();
        assertThat(rules(COMMUNE_TEAM, MemberForce.CIVIL_SERVANT, 6)).isEmpty();
    }

    @Test
    void putsWhatBlocksBeforeWhatIsRemarked() {
        assertThat(rules(new TeamCode(VILLAGE_TEAM.unit(), 2), MemberForce.TEACHER, 3))
                .containsExactly(
                        Rule.TEAM_LIMIT_OF_UNIT, Rule.LEADER_FORCE_UNUSUAL, Rule.TEAM_SMALL);
    }

    private static List<Rule> rules(TeamCode team, MemberForce leader, int members) {
        var seats = new ArrayList<Seat>();
        seats.add(new Seat(MemberRole.LEADER, leader));
        while (seats.size() < members) {
            seats.add(new Seat(MemberRole.MEMBER, null));
        }
        return Policy.NATIONAL.findings(team, seats).stream().map(Finding::rule).toList();
    }
}
