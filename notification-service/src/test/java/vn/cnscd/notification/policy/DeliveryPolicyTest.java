package vn.cnscd.notification.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryPolicyTest {

    @ParameterizedTest
    @CsvSource({"1, PT2S", "2, PT4S", "3, PT8S", "11, PT34M8S", "12, PT1H", "100000, PT1H"})
    void waitsTwiceAsLongAfterEachFailureUpToTheLongest(int attempts, Duration wait) {
        assertThat(policy(Duration.ofMinutes(2)).waitAfter(attempts)).isEqualTo(wait);
    }

    @Test
    void refusesALeaseThatAnAttemptCouldOutlive() {
        assertThatIllegalArgumentException().isThrownBy(() -> policy(Duration.ofSeconds(20)));
    }

    private static DeliveryPolicy policy(Duration lease) {
        return new DeliveryPolicy(
                Duration.ofSeconds(2),
                Duration.ofHours(1),
                Duration.ofDays(7),
                lease,
                Duration.ofSeconds(1),
                4);
    }
}
