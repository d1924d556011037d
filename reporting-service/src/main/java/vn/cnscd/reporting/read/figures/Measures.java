package vn.cnscd.reporting.read.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cnscd.reporting.policy.Indicator;

/** All that goes into the figures of one place and period. */
record Measures(
        boolean periodHasBegun,
        Map<Indicator, Long> flows,
        Roster roster,
        Size size,
        Map<Indicator, Amount> statistics) {

    /**
     * The amount of each indicator. Flows are 0, a confirmed zero, where there is a team to report
     * them and the period has begun, or where something was recorded; else they are not reported.
     */
    Map<Indicator, Amount> amounts() {
        var amounts = new EnumMap<Indicator, Amount>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
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
        return switch (indicator) {
            case TEAMS -> stock(roster.teams(), null);
            case MEMBERS -> stock(roster.members(), null);
            case VILLAGES_WITH_TEAM_RATE -> stock(roster.villagesWithTeam(), size.villages());
            case MEMBERS_PER_100_PEOPLE -> stock(roster.members(), size.population());
            case HOUSEHOLDS_GUIDED_RATE ->
                    new Amount(flow(Indicator.HOUSEHOLDS_SUPPORTED).numerator(), size.households());
            case ONLINE_DOSSIER_RATE,
                    BANK_ACCOUNT_RATE,
                    SMARTPHONE_RATE,
                    EID_AUTHENTICATION_RATE,
                    DIGITAL_SKILL_HOUSEHOLD_RATE ->
                    statistics.getOrDefault(indicator, Amount.NOT_REPORTED);
            default -> flow(indicator);
        };
    }

    private Amount stock(long numerator, @Nullable Long denominator) {
        return periodHasBegun ? new Amount(numerator, denominator) : Amount.NOT_REPORTED;
    }

    private Amount flow(Indicator indicator) {
        boolean reported =
                (periodHasBegun && roster.teams() > 0)
                        || flows.values().stream().anyMatch(value -> value > 0);
        return reported ? Amount.count(flows.getOrDefault(indicator, 0L)) : Amount.NOT_REPORTED;
    }
}
