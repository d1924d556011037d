package vn.cnscd.reporting.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cnscd.contracts.reporting.IndicatorCode;

class NationalIndicatorTest {

    @Test
    void otherServicesKnowTheCodeOfEachIndicator() {
        assertThat(Stream.of(IndicatorCode.values()).map(Enum::name))
                .containsExactlyElementsOf(
                        Stream.of(NationalIndicator.values()).map(Enum::name).toList());
    }
}
