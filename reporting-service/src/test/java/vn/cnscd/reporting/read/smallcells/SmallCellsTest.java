package vn.cnscd.reporting.read.smallcells;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cnscd.reporting.policy.NationalIndicator.HOUSEHOLDS_SUPPORTED;
import static vn.cnscd.reporting.policy.NationalIndicator.VULNERABLE_HOUSEHOLDS_GUIDED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.policy.Indicator;

class SmallCellsTest {
    private static final Actor VIEWER = actor(Role.VIEWER);

    private final SmallCells belowThree = hidingBelow(3);

    @Test
    void hidesOneAndTwoAndNeitherZeroNorThree() {
        assertThat(hidden(0, 1, 2, 3)).containsExactly(0, null, null, 3);
    }

    @Test
    void hidesTheNextSmallestWithASingleOneThatTheTotalWouldTell() {
        assertThat(hidden(0, 9, 1, 7)).containsExactly(0, 9, null, null);
        assertThat(hidden(0, 5, 7)).containsExactly(0, 5, 7);
    }

    @Test
    void leavesEverythingElseAsItIs() {
        assertThat(belowThree.isSmall(HOUSEHOLDS_SUPPORTED, BigDecimal.ONE)).isFalse();
        assertThat(belowThree.isSmall(VULNERABLE_HOUSEHOLDS_GUIDED, null)).isFalse();
    }

    @Test
    void isForThoseWhoMayOnlyLookWhereTheCellSaysSo() {
        assertThat(belowThree.areHiddenFrom(VIEWER)).isTrue();
        assertThat(belowThree.areHiddenFrom(actor(Role.COMMUNE_OFFICER))).isFalse();
        assertThat(belowThree.areHiddenFrom(actor(Role.VIEWER, Role.COMMUNE_OFFICER))).isFalse();
        assertThat(hidingBelow(0).areHiddenFrom(VIEWER)).isFalse();
    }

    private List<@Nullable Integer> hidden(int... numbers) {
        var rows = new ArrayList<Map<Indicator, @Nullable BigDecimal>>();
        for (int number : numbers) {
            var row = new HashMap<Indicator, @Nullable BigDecimal>();
            row.put(VULNERABLE_HOUSEHOLDS_GUIDED, BigDecimal.valueOf(number));
            rows.add(row);
        }
        belowThree.hide(VULNERABLE_HOUSEHOLDS_GUIDED, rows);
        var shown = new ArrayList<@Nullable Integer>();
        for (var row : rows) {
            var value = row.get(VULNERABLE_HOUSEHOLDS_GUIDED);
            shown.add(value == null ? null : Integer.valueOf(value.intValue()));
        }
        return shown;
    }

    private static SmallCells hidingBelow(int smallest) {
        return new SmallCells(
                new MockEnvironment()
                        .withProperty("cnscd.figures.smallest-cell", Integer.toString(smallest)));
    }

    private static Actor actor(Role... roles) {
        return new Actor("a", new UnitPath("31"), Set.of(roles));
    }
}
