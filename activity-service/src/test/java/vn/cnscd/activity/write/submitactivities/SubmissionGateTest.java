package vn.cnscd.activity.write.submitactivities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;

class SubmissionGateTest {

    private final SubmissionGate gate =
            new SubmissionGate(new SubmissionGate.Limits(1, Duration.ofMillis(1)));

    @Test
    void asksTheNextToComeAgainWhileItIsFull() {
        try (var _ = gate.enter()) {
            assertThatExceptionOfType(RequestRefused.class)
                    .isThrownBy(gate::enter)
                    .satisfies(
                            refused ->
                                    assertThat(refused.reason())
                                            .isEqualTo(CommonRefusal.SERVICE_UNAVAILABLE));
        }
    }

    @Test
    void letsTheNextInWhenAPlaceIsFree() {
        gate.enter().close();

        try (var place = gate.enter()) {
            assertThat(place).isNotNull();
        }
    }
}
