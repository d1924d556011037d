package vn.cnscd.reporting.read.smallcells;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.reporting.policy.Indicator;

/**
 * Which numbers are so small that neighbours would know who is meant (ẩn số liệu nhỏ): of
 * vulnerable households and people, for those who may only look at figures. Whoever works with the
 * figures sees all of them.
 */
@Component
public class SmallCells {
    /** Hộ yếu thế, người yếu thế. */
    private static final Set<String> SENSITIVE_ROWS = Set.of("C02", "C04");

    private static final String SMALLEST_CELL = "cnscd.figures.smallest-cell";

    private final Environment configuration;

    SmallCells(Environment configuration) {
        this.configuration = configuration;
    }

    /** Whether small numbers are hidden from somebody. */
    public boolean areHiddenFrom(Actor actor) {
        return smallestShown() > 1 && actor.roles().equals(Set.of(Role.VIEWER));
    }

    /** Whether an indicator is one whose small numbers are hidden. */
    public boolean concern(Indicator indicator) {
        return SENSITIVE_ROWS.contains(indicator.catalogueRow());
    }

    /** Whether a number of such an indicator is to be hidden. */
    public boolean isSmall(Indicator indicator, @Nullable BigDecimal value) {
        return concern(indicator)
                && value != null
                && value.signum() > 0
                && value.compareTo(BigDecimal.valueOf(smallestShown())) < 0;
    }

    /**
     * Hides the small numbers of an indicator in rows that add up to a number that is shown. Where
     * only one is small, the next smallest is hidden with it, or it could be reckoned.
     *
     * @param rows are changed
     */
    public void hide(Indicator indicator, List<Map<Indicator, @Nullable BigDecimal>> rows) {
        var small = rows.stream().filter(row -> isSmall(indicator, row.get(indicator))).toList();
        var with =
                small.size() == 1
                        ? nextSmallest(indicator, rows).stream()
                        : Stream.<Map<Indicator, @Nullable BigDecimal>>empty();
        Stream.concat(small.stream(), with).toList().forEach(row -> row.put(indicator, null));
    }

    private Optional<Map<Indicator, @Nullable BigDecimal>> nextSmallest(
            Indicator indicator, List<Map<Indicator, @Nullable BigDecimal>> rows) {
        return rows.stream()
                .filter(row -> isShown(indicator, row.get(indicator)))
                .min(
                        Comparator.comparing(
                                row -> Optional.ofNullable(row.get(indicator)).orElseThrow()));
    }

    private boolean isShown(Indicator indicator, @Nullable BigDecimal value) {
        return value != null && value.signum() > 0 && !isSmall(indicator, value);
    }

    /** Numbers from 1 to below it are hidden; 0 or 1 hides none. */
    private long smallestShown() {
        return configuration.getProperty(SMALLEST_CELL, Long.class, 0L);
    }
}
