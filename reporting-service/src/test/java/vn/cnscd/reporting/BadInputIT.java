package vn.cnscd.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;

/** Whatever comes in is answered with a problem that says where. */
@ReportingIT
class BadInputIT {
    private static final String UNIT = "/api/v1/provinces/63/communes/00001";

    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void aUnit() {
        clock.set(MutableClock.START);
        world.unit("63/00001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicators                           | /period | REQUIRED",
                "indicators?period=2025-Q5            | /period | INVALID",
                "indicators?period=                   | /period | INVALID",
                "indicators?period=2025&by=colour     | /by     | INVALID",
                "indicators?period=2025&by=team&sort=SIZE | /sort | INVALID",
                "indicators?period=2025&by=team&limit=0  | /limit | OUT_OF_RANGE",
                "indicators?period=2025&by=team&limit=ten | /limit | INVALID",
                "indicators?period=2025&asOf=yesterday | /asOf  | INVALID",
                "indicators?period=2025&asOf=2025-02-30 | /asOf | INVALID",
                "indicators?period=2025&asOf=1999-12-31 | /asOf | OUT_OF_RANGE",
                "indicators?period=2025&asOf=          | /asOf  | INVALID",
                "indicators/TEAMS/activities?period=2025&asOf=1 | /asOf | INVALID",
                "reports/yesterday                    | /period | INVALID",
                "reports?limit=0                      | /limit  | OUT_OF_RANGE",
                "reports?cursor=%21                   | /cursor | INVALID",
            })
    void saysWhichParameterIsWrong(String resource, String pointer, String code) {
        var answer = api.as("viewer@63").get(UNIT + "/" + resource);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(answer.at("/errors/0/detail").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                            |                              | MALFORMED_JSON",
                "[]                                                           |                              | WRONG_TYPE",
                "{}                                                           |                              | REQUIRED",
                "{\"ACTIVITIES\":{\"numerator\":1,\"denominator\":2}}         | /ACTIVITIES                  | NO_STATISTIC",
                "{\"a/b\":{\"numerator\":1,\"denominator\":2}}                | /a~1b                        | NO_STATISTIC",
                "{\"SMARTPHONE_RATE\":null}                                   | /SMARTPHONE_RATE             | REQUIRED",
                "{\"SMARTPHONE_RATE\":{\"numerator\":3,\"denominator\":2}}    | /SMARTPHONE_RATE/numerator   | NOT_A_PART",
                "{\"SMARTPHONE_RATE\":{\"numerator\":-1,\"denominator\":2}}   | /SMARTPHONE_RATE/numerator   | NOT_A_PART",
                "{\"SMARTPHONE_RATE\":{\"numerator\":0,\"denominator\":0}}    | /SMARTPHONE_RATE/denominator | OUT_OF_RANGE",
                "{\"SMARTPHONE_RATE\":{\"numerator\":0}}                      | /SMARTPHONE_RATE/denominator | REQUIRED",
                "{\"SMARTPHONE_RATE\":{\"numerator\":0.5,\"denominator\":2}}  | /SMARTPHONE_RATE/numerator   | WRONG_TYPE",
                "{\"SMARTPHONE_RATE\":{\"numerator\":\"1\",\"denominator\":2}} | /SMARTPHONE_RATE/numerator  | WRONG_TYPE",
                "{\"SMARTPHONE_RATE\":{\"part\":1}}                           | /SMARTPHONE_RATE/part        | UNKNOWN_FIELD",
            })
    void saysWhatIsWrongWithStatistics(String body, String pointer, String code) {
        var answer = api.as("commune-system@63-00001").put(UNIT + "/statistics/2025-Q4", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.at("/errors/0/pointer").asString())
                .isEqualTo(pointer == null ? "" : pointer);
        assertThat(answer.at("/errors/0/code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"indicator\":\"X\",\"comparator\":\"GE\",\"value\":1}              | /targets/0/indicator  | NO_INDICATOR",
                "{\"indicator\":\"TEAMS\",\"comparator\":\"LE\",\"value\":1}          | /targets/0/comparator | WRONG_TYPE",
                "{\"indicator\":\"TEAMS\",\"comparator\":\"GE\",\"value\":-1}         | /targets/0/value      | OUT_OF_RANGE",
                "{\"indicator\":\"TEAMS\",\"comparator\":\"GE\",\"value\":1e999999}   | /targets/0/value      | OUT_OF_RANGE",
                "{\"indicator\":\"TEAMS\",\"comparator\":\"GE\"}                      | /targets/0/value      | REQUIRED",
                "null                                                                 | /targets/0            | REQUIRED",
            })
    void saysWhatIsWrongWithTargets(String target, String pointer, String code) {
        var body = "{\"scope\":\"UNIT\",\"targets\":[" + target + "],\"source\":\"KH 1\"}";
        var answer = api.as("commune-chair@63-00001").put(UNIT + "/targets/2025-Q4", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.at("/errors/0/code").asString()).isEqualTo(code);
    }

    @Test
    void saysWhatIsWrongWithAReport() {
        var officer = api.as("commune-officer@63-00001");
        String submission = UNIT + "/reports/2025-Q4/submission";
        assertThat(officer.post(submission, "{}").at("/errors/0/pointer").asString())
                .isEqualTo("/narrative");
        assertThat(officer.post(submission, "").status()).isEqualTo(400);
        var tooLong = "{\"narrative\":{\"proposals\":\"" + "ă".repeat(10_001) + "\"}}";
        assertThat(officer.post(submission, tooLong).at("/errors/0/code").asString())
                .isEqualTo("TOO_LONG");
        var unprintable = "{\"narrative\":{\"proposals\":\"a\\u0000b\"}}";
        assertThat(officer.post(submission, unprintable).at("/errors/0/pointer").asString())
                .isEqualTo("/narrative/proposals");
        var blank =
                api.as("commune-chair@63-00001")
                        .post(UNIT + "/reports/2025-Q4/return", "{\"reason\":\" \"}");
        assertThat(blank.at("/errors/0/pointer").asString()).isEqualTo("/reason");
    }

    @Test
    void refusesACursorOfAnotherList() {
        var answer =
                api.as("commune-chair@63-00001").get(UNIT + "/report-requests?cursor=NDQvNDQxMDE");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.at("/errors/0/pointer").asString()).isEqualTo("/cursor");
    }

    @Test
    void knowsNoUnitThatWasNeverRegistered() {
        var answer =
                api.as("viewer@63")
                        .get("/api/v1/provinces/63/communes/99999/indicators?period=2025");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(api.as("viewer@vn").get("/api/v1/provinces/6x/indicators?period=2025").status())
                .isEqualTo(404);
    }

    @Test
    void waitsForAUnitThatWasRegisteredAMomentAgo() {
        world.unit("63/00002");
        assertThat(
                        api.as("viewer@63")
                                .get("/api/v1/provinces/63/communes/00002/indicators?period=2025")
                                .status())
                .isEqualTo(200);
    }
}
