package vn.cnscd.registry.personaldata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.chassis.test.TestTopics;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.registry.Given;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataIT {

    private static final String NAME = "Nguyễn Thị Bí Mật";
    private static final String PHONE = "0987654321";
    private static final String EMAIL = "bi.mat@thuonghong.example";
    private static final String COMMUNE = "/api/v1/provinces/38/communes/38101";
    private static final String TEAM = COMMUNE + "/villages/001/teams/1";

    @Autowired ApiClient api;
    @Autowired JdbcClient jdbc;
    @Autowired TestTopics topics;

    @BeforeEach
    void aTeamWithOnePersonWhoseNameIsKnownToFew() {
        Given.units(
                api,
                "38,,TINH,Hà Tĩnh,Tỉnh Hà Tĩnh",
                "38101,38,XA,Thượng Hồng,Xã Thượng Hồng",
                "001,38101,THON,Một,Thôn Một",
                "002,38101,THON,Hai,Thôn Hai");
        Map<String, Object> leader = Given.member("m1", NAME, "LEADER", "VILLAGE_HEAD");
        leader.put("phone", PHONE);
        leader.put("email", EMAIL);
        var answer = api.as("commune-chair@38-38101").put(TEAM, Given.team(List.of(leader)));
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
    }

    @Test
    void isShownToThoseWhoMay() {
        for (String reader :
                List.of(
                        "commune-officer@38-38101",
                        "commune-chair@38-38101",
                        "province-officer@38",
                        "team-leader@38-38101-001")) {
            assertThat(api.as(reader).get(TEAM).text())
                    .as(reader)
                    .contains(NAME, "+84987654321", EMAIL, "\"m1\"");
            assertThat(api.as(reader).get(COMMUNE + "/villages/001/teams").text())
                    .as(reader)
                    .contains(NAME);
        }
    }

    @Test
    void isHiddenFromEverybodyElseWhoGetsRolesAndCounts() {
        for (String reader :
                List.of(
                        "viewer@38",
                        "operator@vn",
                        "police-officer@38-38101",
                        "commune-system@38-38101",
                        "team-member@38-38101-001",
                        "team-leader@38-38101",
                        "service@vn")) {
            var one = api.as(reader).get(TEAM);
            var list = api.as(reader).get(COMMUNE + "/villages/001/teams");
            assertThat(one.status()).as(reader).isEqualTo(200);
            assertThat(one.text() + list.text())
                    .as(reader)
                    .doesNotContain(NAME, "987654321", EMAIL, "\"m1\"");
            assertThat(one.at("/leader/role").asString()).isEqualTo("LEADER");
            assertThat(one.at("/leader/force").asString()).isEqualTo("VILLAGE_HEAD");
            assertThat(one.at("/memberCount").asInt()).isEqualTo(1);
            assertThat(one.header("ETag")).contains("\"1-counts\"");
        }
    }

    @Test
    void standsNowhereInTheDatabaseOnATopicOrInALog(CapturedOutput output) {
        api.as("commune-officer@38-38101").get(TEAM);
        api.as("commune-chair@38-38101")
                .put(
                        COMMUNE + "/villages/002/teams/1",
                        Given.team(List.of(Given.member("m1", NAME, "DEPUTY", "POLICE"))));

        await().untilAsserted(
                        () ->
                                assertThat(published())
                                        .anyMatch(text -> text.contains("38-38101-001-1")));
        assertThat(published())
                .noneMatch(text -> text.contains(NAME) || text.contains("987654321"));
        for (String column :
                List.of(
                        "domain_event_entry.payload",
                        "domain_event_entry.meta_data",
                        "person_key.wrapped_key")) {
            assertThat(bytes(column))
                    .noneMatch(text -> text.contains(NAME) || text.contains("987654321"));
        }
        var rows = jdbc.sql("select team::text from team").query(String.class).list();
        assertThat(rows)
                .isNotEmpty()
                .noneMatch(text -> text.contains(NAME) || text.contains(EMAIL));
        assertThat(output.getAll()).doesNotContain(NAME, "987654321", EMAIL);
    }

    @Test
    void isUnreadableForEverWhenThePersonsKeyIsDestroyed() {
        String other = COMMUNE + "/teams/1";
        var chair = api.as("commune-chair@38-38101");
        chair.put(other, Given.team(List.of(Given.member("m1", NAME, "LEADER", "YOUTH_UNION"))));
        assertThat(chair.get(other).text()).contains(NAME);

        jdbc.sql(
                        """
                        delete from person_key where person = (
                            select (members -> 0 -> 'person' ->> 'person')::uuid from team where code = '38-38101-1')
                        """)
                .update();

        var erased = chair.get(other);
        assertThat(erased.status()).isEqualTo(200);
        assertThat(erased.text()).doesNotContain(NAME);
        assertThat(erased.at("/leader/role").asString()).isEqualTo("LEADER");
        assertThat(erased.at("/memberCount").asInt()).isEqualTo(1);
    }

    @Test
    void tellsOtherServicesWhomToWriteTo() {
        var contacts = api.as("service@vn").get("/internal/v1/contacts?unit=38/38101/001");

        assertThat(contacts.status()).as(contacts.toString()).isEqualTo(200);
        assertThat(contacts.at("/leaders/0/team").asString()).isEqualTo("38-38101-001-1");
        assertThat(contacts.at("/leaders/0/name").asString()).isEqualTo(NAME);
        assertThat(contacts.at("/leaders/0/email").asString()).isEqualTo(EMAIL);
        assertThat(contacts.at("/leaders/0/phone").asString()).isEqualTo("+84987654321");
        assertThat(contacts.at("/leaders").size()).isEqualTo(1);
        assertThat(
                        api.as("service@vn")
                                .get("/internal/v1/contacts?unit=38/38101/002")
                                .at("/leaders")
                                .isEmpty())
                .isTrue();
        assertThat(api.as("service@vn").get("/internal/v1/contacts?unit=x").status())
                .isEqualTo(400);
        assertThat(api.as("service@40").get("/internal/v1/contacts?unit=38/38101").status())
                .isEqualTo(403);
    }

    private List<String> published() {
        return topics.published(PublishedEvent.REGISTRY_TOPIC).stream()
                .map(TestTopics.Published::text)
                .toList();
    }

    private List<String> bytes(String column) {
        String table = column.substring(0, column.indexOf('.'));
        var texts = new ArrayList<String>();
        jdbc.sql("select " + column + " from " + table)
                .query((row, _) -> row.getBytes(1))
                .list()
                .forEach(value -> texts.add(new String(value, UTF_8)));
        return texts;
    }
}
