package vn.cnscd.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import vn.cnscd.local.LocalPlatform;

/**
 * A commune (xã) of a province of its own, whose villages (bản) have a team each: what a test does
 * here meets no other test.
 */
record Commune(String provinceCode, String provinceName, String code, String name) {

    private static final int VILLAGES = 3;

    String path() {
        return provinceCode + "/" + code;
    }

    String url() {
        return provinceUrl() + "/communes/" + code;
    }

    String provinceUrl() {
        return "/api/v1/provinces/" + provinceCode;
    }

    /** The client that submits the activities of the commune. */
    String system() {
        return "commune-system@" + unit();
    }

    /** Somebody who may see all figures of the province. */
    String viewer() {
        return "viewer@" + provinceCode;
    }

    List<Village> villages() {
        return IntStream.rangeClosed(1, VILLAGES)
                .mapToObj(number -> new Village(provinceCode, code, "00" + number))
                .toList();
    }

    /** Registers the commune and its teams, and waits until every service knows them. */
    void register(Api api, LocalPlatform platform) {
        var units = new StringBuilder("code,parent_code,kind,name,full_name\n");
        units.append("%s,,TINH,%s,Tỉnh %2$s%n".formatted(provinceCode, provinceName));
        units.append("%s,%s,XA,%s,Xã %3$s%n".formatted(code, provinceCode, name));
        for (Village village : villages()) {
            units.append("%s,%s,BAN,Bản %1$s,Bản %1$s%n".formatted(village.code(), code));
        }
        api.as("operator@vn").post("/api/v1/units/imports", "text/csv", units.toString());
        for (Village village : villages()) {
            var answer =
                    api.as("commune-chair@" + unit())
                            .put(
                                    village.url() + "/teams/1",
                                    Village.team(6, village.team() + "@example.vn"));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        }
        new EventFlow(platform).awaitRest();
    }

    private String unit() {
        return provinceCode + "-" + code;
    }
}
