package vn.cnscd.reporting.read.figures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cnscd.reporting.policy.Catalogue;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.policy.NationalIndicator;

/** All that goes into the figures of one place and period. */
record Measures(
        Catalogue catalogue,
        boolean periodHasBegun,
        Map<NationalIndicator, Long> flows,
        Roster roster,
        Size size,
        Map<Indicator, Amount> statistics) {

    /**
     * The amount of each indicator. Flows are 0, a confirmed zero, where there is a team to report
     * them and the period has begun, or where something was recorded; else they are not reported.
     */
    Map<Indicator, Amount> amounts() {
        var amounts = new LinkedHashMap<Indicator, Amount>();
        for (Indicator indicator : catalogue.inForce()) {
            amounts.put(indicator, amount(indicator));
        }
        return amounts;
    }

    /** The value of each indicator, as it is shown. */
    Map<Indicator, @Nullable BigDecimal> values() {
        var values = new LinkedHashMap<Indicator, @Nullable BigDecimal>();
        amounts()
                .forEach(
                        (indicator, amount) ->
                                values.put(indicator, amount.value(indicator.kind())));
        return values;
    }

    Amount amount(Indicator indicator) {
        return indicator.isStated() || !(indicator instanceof NationalIndicator known)
                ? statistics.getOrDefault(indicator, Amount.NOT_REPORTED)
                : amount(known);
    }

    private Amount amount(NationalIndicator indicator) {
        return switch (indicator) {
            case VILLAGES_WITH_TEAM_RATE -> stock(roster.villagesWithTeam(), size.villages());
            case MEMBERS_PER_100_PEOPLE ->
                    stock(roster.amount(NationalIndicator.MEMBERS), size.population());
            case HOUSEHOLDS_GUIDED_RATE ->
                    new Amount(
                            flow(NationalIndicator.HOUSEHOLDS_SUPPORTED).numerator(),
                            size.households());
            case HOUSEHOLDS -> stock(size.households(), null);
            case POPULATION -> stock(size.population(), null);
            default ->
                    NationalIndicator.STOCKS.contains(indicator)
                            ? stock(roster.amount(indicator), null)
                            : flow(indicator);
        };
    }

    private Amount stock(@Nullable Long numerator, @Nullable Long denominator) {
        return periodHasBegun ? new Amount(numerator, denominator) : Amount.NOT_REPORTED;
    }

    private Amount flow(NationalIndicator indicator) {
        boolean reported =
                (periodHasBegun && roster.hasTeam())
                        || flows.values().stream().anyMatch(value -> value > 0);
        return reported ? Amount.count(flows.getOrDefault(indicator, 0L)) : Amount.NOT_REPORTED;
    }
}
