package vn.cnscd.registry.read.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.registry.Given;

@ServiceTest
class BrowseUnitsIT {

    private static final String PROVINCE = "/api/v1/provinces/33";

    @Autowired ApiClient api;

    @BeforeEach
    void units() {
        Given.units(
                api,
                "33,,TINH,Hưng Yên,Tỉnh Hưng Yên",
                "33103,33,XA,Chí Minh,Xã Chí Minh",
                "33101,33,PHUONG,Đồng Văn,Phường Đồng Văn",
                "33105,33,XA,Chí Thành,Xã Chí Thành",
                "001,33103,THON,100%_Sạch,Thôn 100%_Sạch");
    }

    @Test
    void answersAUnitWithLinksToWhatElseIsKnown() {
        var commune = viewer().get(PROVINCE + "/communes/33103");

        assertThat(commune.status()).as(commune.toString()).isEqualTo(200);
        assertThat(commune.header("ETag")).contains("\"1\"");
        assertThat(commune.at("/path").asString()).isEqualTo("33/33103");
        assertThat(commune.at("/level").asString()).isEqualTo("COMMUNE");
        assertThat(commune.at("/code").asString()).isEqualTo("33103");
        assertThat(commune.at("/households").isNull()).isTrue();
        assertThat(commune.at("/validTo").isNull()).isTrue();
        assertThat(commune.at("/_links/self/href").asString())
                .isEqualTo(PROVINCE + "/communes/33103");
        assertThat(commune.at("/_links/parent/href").asString()).isEqualTo(PROVINCE);
        for (String resource :
                List.of("children", "teams", "activities", "indicators", "reports")) {
            assertThat(commune.at("/_links/" + resource + "/href").asString())
                    .isEqualTo(PROVINCE + "/communes/33103/" + resource);
        }
        assertThat(viewer().get(PROVINCE).at("/_links").has("parent")).isFalse();
        var unchanged = viewer().header("If-None-Match", "\"1\"").get(PROVINCE + "/communes/33103");
        assertThat(unchanged.status()).isEqualTo(304);
    }

    @Test
    void findsChildrenWithoutAccentsAndWhateverTheNormalForm() {
        assertThat(search("chi minh")).containsExactly("33103");
        assertThat(search("CHÍ minh")).containsExactly("33103");
        assertThat(search(Normalizer.normalize("Chí Minh", Normalizer.Form.NFD)))
                .containsExactly("33103");
        assertThat(search("dong van")).containsExactly("33101");
        assertThat(search("ĐỒNG")).containsExactly("33101");
        assertThat(search("xa chi")).containsExactly("33103", "33105");
        assertThat(search("%")).isEmpty();
        var village = viewer().get(PROVINCE + "/communes/33103/children?q=100%25_sach");
        assertThat(codes(village)).containsExactly("001");
    }

    @Test
    void pagesThroughChildrenInTheOrderOfTheirCodesWhileMoreArrive() {
        var first = viewer().get(PROVINCE + "/children?limit=2");
        assertThat(codes(first)).containsExactly("33101", "33103");
        Given.units(api, "33102,33,XA,Mới Trước,Xã Mới Trước", "33104,33,XA,Mới Sau,Xã Mới Sau");

        var second =
                viewer().get(PROVINCE + "/children?limit=2&cursor=" + first.at("/next").asString());

        assertThat(codes(second)).containsExactly("33104", "33105");
        assertThat(second.at("/next").isNull()).isTrue();
    }

    @Test
    void listsTheProvincesThatTheCallerMaySee() {
        Given.units(api, "34,,TINH,Thái Bình,Tỉnh Thái Bình");

        assertThat(codes(api.as("viewer@vn").get("/api/v1/provinces?limit=500")))
                .contains("33", "34");
        assertThat(codes(viewer().get("/api/v1/provinces"))).containsExactly("33");
        assertThat(codes(api.as("commune-officer@33-33103").get("/api/v1/provinces"))).isEmpty();
        assertThat(codes(api.as("viewer@vn").get("/api/v1/vn/children?q=thai%20binh")))
                .contains("34");
    }

    @Test
    void answers404ForWhatIsNotThere() {
        assertThat(viewer().get(PROVINCE + "/communes/33999").status()).isEqualTo(404);
        assertThat(viewer().get(PROVINCE + "/communes/33999/children").status()).isEqualTo(404);
        assertThat(viewer().get(PROVINCE + "/communes/abc").status()).isEqualTo(404);
        assertThat(api.as("viewer@vn").get("/api/v1/vn").status()).isEqualTo(404);
    }

    @Test
    void answers400ForAPageThatCannotBe() {
        for (String query :
                List.of(
                        "limit=0",
                        "limit=501",
                        "limit=x",
                        "cursor=*",
                        "cursor=AAAA",
                        "q=" + "a".repeat(201))) {
            var answer = viewer().get(PROVINCE + "/children?" + query);
            assertThat(answer.status()).as(query + ": " + answer).isEqualTo(400);
            assertThat(answer.at("/errors/0/pointer").asString()).startsWith("/");
        }
    }

    private List<String> search(String text) {
        return codes(
                viewer().get(
                                PROVINCE
                                        + "/children?q="
                                        + URLEncoder.encode(text, StandardCharsets.UTF_8)));
    }

    private ApiClient viewer() {
        return api.as("viewer@33");
    }

    private static List<String> codes(Answer page) {
        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        var codes = new ArrayList<String>();
        page.at("/items").forEach(item -> codes.add(item.at("/code").asString()));
        return codes;
    }
}
