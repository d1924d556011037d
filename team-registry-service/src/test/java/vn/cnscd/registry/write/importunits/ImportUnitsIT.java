package vn.cnscd.registry.write.importunits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.registry.Given;

@ServiceTest
class ImportUnitsIT {

    @Autowired ApiClient api;
    @Autowired JdbcClient jdbc;

    @Test
    void registersUnitsWhoseParentsStandLaterInTheFile() {
        var answer =
                Given.importing(
                        api,
                        "001,10101,THON,An Bình,Thôn An Bình",
                        "10101,10,XA,Kế Sách,Xã Kế Sách",
                        "10,,TINH,Sóc Trăng,Tỉnh Sóc Trăng",
                        "002,10/10101,THON,An Lạc,Thôn An Lạc");

        assertVerdicts(answer, 4, 0, 0);
        var village = operator().get("/api/v1/provinces/10/communes/10101/villages/002");
        assertThat(village.at("/fullName").asString()).isEqualTo("Thôn An Lạc");
        assertThat(village.at("/validFrom").asString()).isEqualTo("2025-07-01");
    }

    @Test
    void changesNothingWhenRepeatedAndOnlyWhatDiffersWhenChanged() {
        String[] lines = {"11,,TINH,Lào Cai,Tỉnh Lào Cai", "11101,11,XA,Sa Pa,Xã Sa Pa"};
        Given.units(api, lines);

        assertVerdicts(Given.importing(api, lines), 0, 0, 2);
        assertThat(events("11/11101")).isEqualTo(1);

        assertVerdicts(
                Given.importing(api, lines[0], "11101,11,PHUONG,Sa Pa,Phường Sa Pa"), 0, 1, 1);
        var changed = operator().get("/api/v1/provinces/11/communes/11101");
        assertThat(changed.at("/kind").asString()).isEqualTo("PHUONG");
        assertThat(changed.header("ETag")).contains("\"2\"");
        assertThat(events("11/11101")).isEqualTo(2);
    }

    @Test
    void leavesAsItWasWhatAFileDoesNotSay() {
        String header = Given.HEADER + ",households,population,adults,valid_from\n";
        upload(header + "12,,TINH,Lai Châu,Tỉnh Lai Châu,120,480,,2025-08-01\n");

        assertVerdicts(Given.importing(api, "12,,TINH,Lai Châu,Tỉnh Lai Châu"), 0, 0, 1);
        assertVerdicts(
                upload("adults," + Given.HEADER + "\n300,12,,TINH,Lai Châu,Tỉnh Lai Châu\n"),
                0,
                1,
                0);

        var unit = operator().get("/api/v1/provinces/12");
        assertThat(unit.at("/households").asInt()).isEqualTo(120);
        assertThat(unit.at("/population").asInt()).isEqualTo(480);
        assertThat(unit.at("/adults").asInt()).isEqualTo(300);
        assertThat(unit.at("/validFrom").asString()).isEqualTo("2025-08-01");
    }

    @Test
    void givesAVerdictOnEachBadLineAndImportsTheGoodOnes() {
        String header = Given.HEADER + ",households,valid_from";
        var answer =
                upload(
                        String.join(
                                "\r\n",
                                header,
                                "13,,TINH,Hà Giang,Tỉnh Hà Giang,10,", // 2
                                "13101,13,XA,\"Mèo \"\"Vạc\"\"\",\"Xã Mèo, Vạc\",,", // 3
                                "13102,13,XA,\"Đồng Văn,Xã Đồng Văn,,", // 4
                                "13103,13,XA,Quản Bạ", // 5
                                "13104,,XA,Yên Minh,Xã Yên Minh,,", // 6
                                "13105,99,XA,Bắc Mê,Xã Bắc Mê,,", // 7
                                "1310A,13,XA,Vị Xuyên,Xã Vị Xuyên,,", // 8
                                "13106,13,HUYEN,Xín Mần,Huyện Xín Mần,,", // 9
                                "13107,13,THON,Bắc Quang,Thôn Bắc Quang,,", // 10
                                "13108,13,XA,,Xã Quang Bình,,", // 11
                                "13109,13,XA,Hoàng Su Phì,Xã Hoàng Su Phì,-5,", // 12
                                "13110,13,XA,Lũng Cú,Xã Lũng Cú,,2025-02-30", // 13
                                "", // 14
                                "13101,13,XA,Mèo Vạc,Xã Mèo Vạc,,", // 15
                                "13111,13,XA,Phó\u0001Bảng,Xã Phó Bảng,,", // 16
                                "001,13105,THON,Không,Thôn Không,,"));

        assertVerdicts(answer, 2, 0, 0);
        var rejected = new ArrayList<String>();
        answer.at("/rejected")
                .forEach(
                        line ->
                                rejected.add(
                                        line.at("/line").asInt()
                                                + " "
                                                + line.at("/code").asString()));
        assertThat(rejected)
                .containsExactly(
                        "4 MALFORMED_LINE",
                        "5 MALFORMED_LINE",
                        "6 UNKNOWN_PARENT",
                        "7 UNKNOWN_PARENT",
                        "8 INVALID_CODE",
                        "9 UNKNOWN_KIND",
                        "10 KIND_NOT_OF_LEVEL",
                        "11 NAME_REQUIRED",
                        "12 INVALID_NUMBER",
                        "13 INVALID_DATE",
                        "15 DUPLICATE_LINE",
                        "16 MALFORMED_LINE",
                        "17 UNKNOWN_PARENT");
        assertThat(answer.at("/rejected/4/detail").asString()).contains("1310A");
        var quoted = operator().get("/api/v1/provinces/13/communes/13101");
        assertThat(quoted.at("/name").asString()).isEqualTo("Mèo \"Vạc\"");
    }

    @Test
    void refusesACommuneCodeThatBelongsToAnotherProvince() {
        Given.units(api, "14,,TINH,Sơn La,Tỉnh Sơn La", "15,,TINH,Yên Bái,Tỉnh Yên Bái");
        Given.units(api, "14101,14,XA,Mộc Châu,Xã Mộc Châu");

        var answer = Given.importing(api, "14101,15,XA,Mộc Châu,Xã Mộc Châu");

        assertThat(answer.at("/rejected/0/code").asString()).isEqualTo("CODE_TAKEN");
        assertThat(operator().get("/api/v1/provinces/15/communes/14101").status()).isEqualTo(404);
    }

    @Test
    void readsNamesInNfcWhateverFormCameInWithOrWithoutByteOrderMark() {
        String decomposed =
                Normalizer.normalize(
                        Given.csv("16,,TINH,Thanh Hóa,Tỉnh Thanh Hóa"), Normalizer.Form.NFD);

        assertVerdicts(upload("\uFEFF" + decomposed), 1, 0, 0);

        assertVerdicts(Given.importing(api, "16,,TINH,Thanh Hóa,Tỉnh Thanh Hóa"), 0, 0, 1);
        assertThat(operator().get("/api/v1/provinces/16").at("/name").asString())
                .isEqualTo("Thanh Hóa");
    }

    @Test
    void saysWhenAHeaderCannotBeUsed() {
        assertUnusable("", "REQUIRED");
        assertUnusable("code;parent_code;kind;name;full_name\n", "UNKNOWN_COLUMN");
        assertUnusable("code,kind,name,full_name\n", "MISSING_COLUMNS");
        assertUnusable("code,code,parent_code,kind,name,full_name\n", "COLUMN_TWICE");
        assertUnusable("{\"code\":1}\n", "UNKNOWN_COLUMN");
        assertThat(operator().post(Given.IMPORTS, "{}").status()).isEqualTo(415);
    }

    @Test
    void importsAsManyUnitsAsTheCountryHasWithinSeconds() {
        var lines = country(60, 34, 3_321);
        long start = System.nanoTime();

        assertVerdicts(Given.importing(api, lines), 3_355, 0, 0);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        assertVerdicts(Given.importing(api, lines), 0, 0, 3_355);
    }

    @Test
    void registersNothingTwiceWhenTheSameFileComesAtTheSameTime() throws Exception {
        var lines = country(20, 2, 1_500);

        var answers = Given.atOnce(3, () -> Given.importing(api, lines));

        assertThat(answers).extracting(Answer::status).as(answers.toString()).containsOnly(200);
        assertThat(answers.stream().mapToInt(answer -> answer.at("/registered").asInt()).sum())
                .isEqualTo(1_502);
        assertThat(answers.stream().mapToInt(answer -> answer.at("/unchanged").asInt()).sum())
                .isEqualTo(3_004);
        assertThat(events("20/20000")).isEqualTo(1);
    }

    @Test
    void saysHowFarItHasComeAndAtLastWhatBecameOfTheLines() {
        var lines = new ArrayList<String>();
        lines.add("45,,TINH,Bốn Lăm,Tỉnh Bốn Lăm");
        for (int commune = 45_101; commune <= 45_106; commune++) {
            lines.add("%d,45,XA,Xã,Xã %d".formatted(commune, commune));
            for (int village = 1; village <= 999; village++) {
                lines.add("%03d,%d,THON,Thôn,Thôn %d".formatted(village, commune, village));
            }
        }
        lines.add("1,45101,THON,Thôn,Thôn sai mã");

        var answer =
                api.as("operator@vn")
                        .post(
                                Given.IMPORTS + "?progress=true",
                                "text/csv",
                                Given.csv(lines.toArray(String[]::new)));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var told = answer.text().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(told).hasSize(3);
        assertThat(told.get(0).toString()).isEqualTo("{\"processed\":5000,\"of\":6001}");
        assertThat(told.get(1).at("/processed").asInt()).isEqualTo(6001);
        assertThat(told.get(2).at("/registered").asInt()).isEqualTo(6001);
        assertThat(told.get(2).at("/rejected")).hasSize(1);
    }

    @Test
    void takesAHundredThousandLinesInOneCall() {
        var villages =
                IntStream.range(0, 100_000)
                        .mapToObj(
                                n ->
                                        "%03d,%d,THON,Thôn %d,Thôn %d"
                                                .formatted(n % 999 + 1, 59_000 + n / 999, n, n));
        var communes =
                IntStream.range(59_000, 59_101).mapToObj("%d,59,XA,Xã này,Xã này"::formatted);
        var lines =
                Stream.of(Stream.of("59,,TINH,Rộng,Tỉnh Rộng"), communes, villages)
                        .flatMap(part -> part);
        long start = System.nanoTime();

        var answer = Given.importing(api, lines.toArray(String[]::new));

        assertVerdicts(answer, 100_102, 0, 0);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(2));
    }

    /** Provinces from a code on, and communes spread over them. */
    private static String[] country(int firstProvince, int provinces, int communes) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < communes; i++) {
            int province = firstProvince + i % provinces;
            lines.add(
                    "%d%03d,%d,XA,Xã số %d,Xã số %d"
                            .formatted(province, i / provinces, province, i, i));
        }
        for (int province = firstProvince; province < firstProvince + provinces; province++) {
            lines.add("%d,,TINH,Tỉnh số %d,Tỉnh số %d".formatted(province, province, province));
        }
        return lines.toArray(String[]::new);
    }

    private ApiClient operator() {
        return api.as("operator@vn");
    }

    private Answer upload(String csv) {
        return operator()
                .post(
                        Given.IMPORTS,
                        "text/csv; charset=utf-8",
                        csv.getBytes(StandardCharsets.UTF_8));
    }

    private void assertUnusable(String csv, String code) {
        var answer = upload(csv);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.at("/errors/0/code").asString()).isEqualTo(code);
    }

    private static void assertVerdicts(Answer answer, int registered, int changed, int unchanged) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        var counts = List.of("registered", "changed", "unchanged");
        assertThat(counts.stream().map(count -> answer.at("/" + count).asInt()))
                .as(answer.text().substring(0, Math.min(500, answer.text().length())))
                .containsExactly(registered, changed, unchanged);
    }

    private long events(String stream) {
        return jdbc.sql("select count(*) from domain_event_entry where aggregate_identifier = ?")
                .param(stream)
                .query(Long.class)
                .single();
    }
}
