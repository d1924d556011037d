package vn.cnscd.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    private final Table table =
            new Table("what", "measured").row("bulk", "21,000").row("p99 | p50", "8");

    @Test
    void alignsColumnsForATerminal() {
        assertThat(table.text().lines())
                .containsExactly(
                        "  what       measured",
                        "  ─────────  ────────",
                        "  bulk         21,000",
                        "  p99 | p50         8");
    }

    @Test
    void isATableInMarkdown() {
        assertThat(table.markdown())
                .isEqualTo(
                        """
                        | what | measured |
                        | --- | --- |
                        | bulk | 21,000 |
                        | p99 \\| p50 | 8 |""");
    }

    @Test
    void wantsACellForEachHeading() {
        assertThatThrownBy(() -> table.row("alone")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesNumbersAsPeopleReadThem() {
        assertThat(Numbers.text(81_234.6)).isEqualTo("81,235");
        assertThat(Numbers.text(0.24567)).isEqualTo("0.246");
        assertThat(Numbers.text(12.345)).isEqualTo("12.3");
        assertThat(Numbers.text(Double.NaN)).isEqualTo("–");
    }
}
