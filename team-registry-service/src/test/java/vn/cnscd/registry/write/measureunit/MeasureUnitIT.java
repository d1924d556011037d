package vn.cnscd.registry.write.measureunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.registry.Given;

/** An office keeps the numbers that rates are reckoned against. */
@ServiceTest
class MeasureUnitIT {
    private static final String COMMUNE = "/api/v1/provinces/46/communes/46101";

    @Autowired ApiClient api;

    @BeforeEach
    void aCommune() {
        Given.units(api, "46,,TINH,Quảng Trị,Tỉnh Quảng Trị", "46101,46,XA,Lìa,Xã Lìa");
    }

    @Test
    void saysHowManyHouseholdsAndPeopleThereAre() {
        var before = officer().get(COMMUNE).header("ETag").orElseThrow();
        var measured = size(2000, 7600, 5400, false);
        assertThat(measured.status()).as(measured.toString()).isEqualTo(200);
        assertThat(size(2000, 7600, 5400, false).header("ETag")).isEqualTo(measured.header("ETag"));
        var commune = officer().get(COMMUNE);
        assertThat(commune.header("ETag")).isEqualTo(measured.header("ETag"));
        assertThat(commune.at("/households").asInt()).isEqualTo(2000);
        assertThat(commune.at("/fullName").asString()).isEqualTo("Xã Lìa");
        assertThat(
                        officer()
                                .header("If-Match", before)
                                .put(COMMUNE + "/size", Map.of("households", 1))
                                .status())
                .as("somebody else was faster")
                .isEqualTo(412);
    }

    @Test
    void householdsOfTwoPeopleAreHardlyTrueAndTakenWhenConfirmed() {
        var doubted = size(2000, 4000, 3000, false);
        assertThat(doubted.at("/code").asString()).isEqualTo("NEEDS_CONFIRMATION");
        assertThat(doubted.at("/errors/0/pointer").asString()).isEqualTo("/population");
        assertThat(doubted.at("/errors/0/detail").asString()).contains("4,5");
        assertThat(size(2000, 4000, 3000, true).status()).isEqualTo(200);
        assertThat(size(null, null, null, false).status()).as("not known any more").isEqualTo(200);
    }

    @Test
    void noUnitHasMoreAdultsThanPeople() {
        var refused = size(100, 400, 401, true);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors/0/code").asString()).isEqualTo("MORE_THAN_THE_WHOLE");
        assertThat(size(-1, 400, 1, true).status()).isEqualTo(400);
        assertThat(api.as("commune-chair@46-46101").put(COMMUNE + "/size", "{}").status())
                .isEqualTo(403);
        assertThat(
                        api.as("province-officer@46")
                                .put("/api/v1/provinces/46/communes/46999/size", "{}")
                                .status())
                .isEqualTo(404);
    }

    private Answer size(
            @Nullable Integer households,
            @Nullable Integer population,
            @Nullable Integer adults,
            boolean confirmed) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("households", households);
        body.put("population", population);
        body.put("adults", adults);
        body.put("source", "Niên giám thống kê");
        body.put("confirmed", confirmed);
        return officer().put(COMMUNE + "/size", body);
    }

    private ApiClient officer() {
        return api.as("commune-officer@46-46101");
    }
}
