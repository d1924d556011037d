package vn.cnscd.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cnscd.local.demo.DemoTeam.Member;

class DemoTeamTest {

    @Test
    void everyTeamHasOneLeaderAndFiveToTenMembers() {
        for (var commune : DemoCommunes.ALL) {
            for (var village : commune.villages()) {
                var team = DemoTeam.of(commune, village.path());
                assertThat(team.members()).hasSizeBetween(5, 10);
                assertThat(team.members())
                        .filteredOn(member -> member.role().equals("LEADER"))
                        .hasSize(1);
                assertThat(team.members().getFirst().force()).isEqualTo("VILLAGE_HEAD");
            }
        }
    }

    @Test
    void theTeamOfAQuangNgaiCommuneHasTwoTeachersOfInformatics() {
        var communes = DemoCommunes.ALL.stream().filter(DemoCommune::withTeachers).toList();

        assertThat(communes).hasSize(5);
        assertThat(communes)
                .allSatisfy(
                        commune ->
                                assertThat(DemoTeam.of(commune, commune.path()).members())
                                        .hasSizeLessThanOrEqualTo(10)
                                        .extracting(Member::force)
                                        .containsOnlyOnce("POLICE")
                                        .filteredOn("IT_TEACHER"::equals)
                                        .hasSize(2));
    }

    @Test
    void mailAddressesLeadNowhere() {
        assertThat(DemoPeople.email("Đỗ Thị Ánh", "31-11131-007"))
                .isEqualTo("do.thi.anh.31-11131-007@example.vn");
    }
}
