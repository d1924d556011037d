package vn.cnscd.reporting.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;

/** A lock and the statements of the same moment: what was taken was taken before the lock. */
@ReportingIT
class PeriodLocksIT {
    private static final int WRITERS = 10;

    @Autowired private ApiClient api;
    @Autowired private JdbcClient jdbc;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    @BeforeEach
    void inDecember() {
        clock.set(MutableClock.START);
    }

    @RepeatedTest(3)
    void takesNothingThatComesAfterTheLock(RepetitionInfo repetition) throws Exception {
        var commune = world.unit("67/%05d".formatted(repetition.getCurrentRepetition()));
        for (int i = 0; i < WRITERS; i++) {
            world.unit(commune.value() + "/%03d".formatted(i + 1));
        }
        world.team(commune, 1, "2025-08-26");
        world.settle();
        var department = api.as("province-officer@67");
        String report = "/api/v1/" + commune.url() + "/reports/2025-Q4";
        api.as("commune-officer@" + commune.identifier())
                .post(report + "/submission", "{\"narrative\":{}}");
        assertThat(department.post(report + "/approval", "").status()).isEqualTo(200);

        var answers =
                AtOnce.send(
                        WRITERS + 1,
                        i ->
                                i == 0
                                        ? department.post(report + "/lock", "")
                                        : department.put(
                                                statistics(commune.child("%03d".formatted(i))),
                                                "{\"SMARTPHONE_RATE\":{\"numerator\":1,\"denominator\":2}}"));

        assertThat(answers.getFirst().status()).isEqualTo(200);
        long taken =
                answers.stream()
                        .skip(1)
                        .peek(answer -> assertThat(answer.status()).isIn(201, 409))
                        .filter(answer -> answer.status() == 201)
                        .count();
        assertThat(stated(commune, "<")).isEqualTo(taken);
        assertThat(stated(commune, ">")).isZero();
    }

    private static String statistics(UnitPath village) {
        return "/api/v1/" + village.url() + "/statistics/2025-Q4";
    }

    /** The statements of villages that were stored before or after the lock of their commune. */
    private long stated(UnitPath commune, String order) {
        return jdbc.sql(
                        """
                        select count(*) from domain_event_entry where aggregate_identifier like ?
                        and transaction_id %s (select transaction_id from domain_event_entry
                            where aggregate_identifier = ? and payload_type = 'report-locked')
                        """
                                .formatted(order))
                .params("statistics/" + commune + "/%", "report/" + commune + "/2025-Q4")
                .query(Long.class)
                .single();
    }
}
