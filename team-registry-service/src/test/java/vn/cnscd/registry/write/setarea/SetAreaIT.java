package vn.cnscd.registry.write.setarea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.registry.Given;

/**
 * Quảng Ngãi has an officer for its eastern communes and one for its western (Công văn
 * 335/SKHCN-BCVT&CĐS, 22/7/2025).
 */
@ServiceTest
class SetAreaIT {

    private static final String AREAS = "/api/v1/provinces/52/areas";

    @Autowired ApiClient api;

    @BeforeEach
    void communes() {
        Given.units(
                api,
                "52,,TINH,Quảng Ngãi,Tỉnh Quảng Ngãi",
                "52101,52,XA,Sơn Tịnh,Xã Sơn Tịnh",
                "52102,52,XA,Măng Đen,Xã Măng Đen",
                "52103,52,DAC_KHU,Lý Sơn,Đặc khu Lý Sơn");
    }

    @Test
    void putsCommunesTogetherAndTellsOfThem() {
        var created = put("dong", "Các xã phía đông", "52/52103", "52/52101");
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        assertThat(created.header("ETag")).contains("\"1\"");
        assertThat(put("dong", "Các xã phía đông", "52/52101", "52/52103").status()).isEqualTo(200);
        assertThat(put("tay", "Các xã phía tây", "52/52102").status()).isEqualTo(201);

        var areas = api.as("viewer@52").get(AREAS).at("/items");
        assertThat(areas.valueStream().map(area -> area.at("/id").asString()))
                .containsSubsequence("dong", "tay");
        assertThat(api.as("viewer@52").get(AREAS + "/dong").at("/communes").toString())
                .isEqualTo("[\"52/52101\",\"52/52103\"]");
        assertThat(api.as("viewer@52").get(AREAS + "/dong").header("ETag")).contains("\"1\"");
    }

    @Test
    void loosensAnAreaAgain() {
        put("tam", "Tạm", "52/52101");
        assertThat(put("tam", "Tạm").status()).isEqualTo(200);
        assertThat(officer().get(AREAS + "/tam").status()).isEqualTo(404);
        assertThat(put("tam", "Tạm").status()).isEqualTo(404);
        assertThat(put("tam", "Tạm", "52/52101").status()).isEqualTo(201);
    }

    @Test
    void letsOneOfTwoWinWhoChangeTheSameVersion() {
        put("cum", "Cụm", "52/52101");
        var stale = officer().header("If-Match", "\"1\"");
        assertThat(stale.put(AREAS + "/cum", body("Cụm", "52/52102")).status()).isEqualTo(200);
        var lost =
                officer().header("If-Match", "\"1\"").put(AREAS + "/cum", body("Cụm", "52/52103"));
        assertThat(lost.status()).isEqualTo(412);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(put("x", "", "52/52101").at("/errors/0/pointer").asString()).isEqualTo("/name");
        assertThat(
                        officer()
                                .put(AREAS + "/x", Map.of("name", "Cụm"))
                                .at("/errors/0/code")
                                .asString())
                .isEqualTo("REQUIRED");
        for (String other : List.of("52/52199", "52", "42/42101", "52/52101/001")) {
            var answer = put("x", "Cụm", other);
            assertThat(answer.status()).as(other).isEqualTo(400);
            assertThat(answer.at("/errors/0/code").asString()).isEqualTo("NO_SUCH_UNIT");
        }
        var ofCommune =
                officer()
                        .put(
                                "/api/v1/provinces/52/communes/52101/areas/x",
                                body("Cụm", "52/52101"));
        assertThat(ofCommune.at("/code").asString()).isEqualTo("AREA_LEVEL");
        var chair = api.as("commune-chair@52-52101").put(AREAS + "/x", body("Cụm", "52/52101"));
        assertThat(chair.status()).isEqualTo(403);
    }

    private Answer put(String id, String name, String... communes) {
        return officer().put(AREAS + "/" + id, body(name, communes));
    }

    private static Map<String, Object> body(String name, String... communes) {
        return Map.of("name", name, "communes", List.of(communes));
    }

    private ApiClient officer() {
        return api.as("province-officer@52");
    }
}
