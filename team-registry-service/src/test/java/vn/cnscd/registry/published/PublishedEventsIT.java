package vn.cnscd.registry.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.chassis.test.TestTopics;
import vn.cnscd.chassis.test.TestTopics.Published;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.registry.TeamEstablishedV1;
import vn.cnscd.contracts.registry.UnitDescribedV1;
import vn.cnscd.registry.Given;

@ServiceTest
class PublishedEventsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired ApiClient api;
    @Autowired TestTopics topics;

    @Test
    void describeAUnitWholeWhenItIsRegisteredAndWhenItChanges() {
        String header = Given.HEADER + ",households";
        Given.units(api, "40,,TINH,Nghệ An,Tỉnh Nghệ An");
        upload(header + "\n40101,40,XA,Tam Quang,Xã Tam Quang,\n");
        upload(header + "\n40101,40,XA,Tam Quang,Xã Tam Quang,2100\n");

        await().untilAsserted(() -> assertThat(about("40/40101")).hasSize(2));
        var registered = about("40/40101").get(0);
        var changed = about("40/40101").get(1);
        assertThat(registered.type()).isEqualTo(PublishedEvent.UNIT_REGISTERED.type());
        assertThat(registered.key()).isEqualTo("40101");
        assertThat(registered.headers())
                .containsEntry("ce_sequence", "0")
                .containsEntry("ce_aggregate", "40/40101");
        assertThat(JSON.readValue(registered.text(), UnitDescribedV1.class))
                .isEqualTo(described(null));
        assertThat(changed.type()).isEqualTo(PublishedEvent.UNIT_CHANGED.type());
        assertThat(changed.headers()).containsEntry("ce_sequence", "1");
        assertThat(JSON.readValue(changed.text(), UnitDescribedV1.class))
                .isEqualTo(described(2100));
    }

    @Test
    void tellOfATeamHowManyMembersItHasInEachRole() {
        Given.units(api, "41,,TINH,Hòa Bình,Tỉnh Hòa Bình", "41101,41,XA,Mai Châu,Xã Mai Châu");
        var members =
                List.of(
                        Given.member("a", "Một", "LEADER", "YOUTH_UNION"),
                        Given.member("b", "Hai", "MEMBER", "POLICE"),
                        Given.member("c", "Ba", "MEMBER", "TEACHER"));
        var url = "/api/v1/provinces/41/communes/41101/teams/1";
        assertThat(api.as("commune-chair@41-41101").put(url, Given.team(members)).status())
                .isEqualTo(201);

        await().untilAsserted(
                        () ->
                                assertThat(about("41/41101"))
                                        .anyMatch(
                                                event ->
                                                        event.type()
                                                                .equals(
                                                                        PublishedEvent
                                                                                .TEAM_ESTABLISHED
                                                                                .type())));
        var established = about("41/41101").getLast();
        assertThat(established.key()).isEqualTo("41101");
        assertThat(established.headers()).containsEntry("ce_aggregate", "41-41101-1");
        assertThat(JSON.readValue(established.text(), TeamEstablishedV1.class))
                .isEqualTo(
                        new TeamEstablishedV1(
                                "41-41101-1",
                                new UnitPath("41/41101"),
                                LocalDate.of(2025, 8, 26),
                                Map.of(MemberRole.LEADER, 1, MemberRole.MEMBER, 2),
                                Map.of(
                                        MemberForce.YOUTH_UNION,
                                        1,
                                        MemberForce.POLICE,
                                        1,
                                        MemberForce.TEACHER,
                                        1)));
    }

    private static UnitDescribedV1 described(@Nullable Integer households) {
        return new UnitDescribedV1(
                new UnitPath("40/40101"),
                "XA",
                "Tam Quang",
                "Xã Tam Quang",
                households,
                null,
                null,
                LocalDate.of(2025, 7, 1));
    }

    private void upload(String csv) {
        assertThat(api.as("operator@vn").post(Given.IMPORTS, "text/csv", csv).status())
                .isEqualTo(200);
    }

    private List<Published> about(String unit) {
        return topics.published(PublishedEvent.REGISTRY_TOPIC).stream()
                .filter(event -> event.subject().equals(unit))
                .toList();
    }
}
