package vn.cnscd.reporting.read.figures;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.reporting.policy.Catalogue;
import vn.cnscd.reporting.policy.Indicator;

/**
 * The counts and rates of the statistics that units state; a unit without its own has the sum of
 * those below it.
 */
@Repository
class Rates {
    // One for each level above, so that each is an equality that the planner can look up or hash.
    private static final String NONE_ABOVE =
            """
            not exists (select 1 from %s as above
                where above.period = stated.period and above.indicator = stated.indicator
                    and above.unit = left(stated.unit, %d) and above.unit <> stated.unit
                    and above.period = any (:periods)
                    and above.unit >= :from collate "C" and above.unit < :to collate "C"
                    and length(above.unit) >= :shortest)
            """;
    private static final int PROVINCE_LENGTH = 2;
    private static final int COMMUNE_LENGTH = 8;

    private final JdbcClient jdbc;

    Rates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Map<Indicator, Amount>> of(Cut cut, Catalogue catalogue) {
        var rates = stated(cut, catalogue);
        if (cut.by() != Cut.By.WHOLE) {
            // What a unit states goes before the sum of what its children state.
            rates.putAll(stated(cut.asWhole(), catalogue));
        }
        return rates;
    }

    private Map<String, Map<Indicator, Amount>> stated(Cut cut, Catalogue catalogue) {
        var rates = new HashMap<String, Map<Indicator, Amount>>();
        cut.sql(jdbc, query(cut))
                .query(
                        row -> {
                            var amount =
                                    new Amount(
                                            row.getLong("numerator"),
                                            row.getObject("denominator", Long.class));
                            var ofKey =
                                    rates.computeIfAbsent(
                                            row.getString("key"), key -> new HashMap<>());
                            // Another province's own indicators mean nothing here.
                            catalogue
                                    .find(row.getString("indicator"))
                                    .ifPresent(indicator -> ofKey.put(indicator, amount));
                        });
        return rates;
    }

    private static String query(Cut cut) {
        String statistics = cut.asOf().rows("statistic");
        return """
            select %s as key, indicator, sum(numerator) as numerator, sum(denominator)::bigint as denominator
            from %s as stated
            where period = any (:periods) and unit >= :from collate "C" and unit < :to collate "C"
                and length(unit) >= :shortest and %s and %s
            group by 1, 2
            """
                .formatted(
                        cut.key("unit", "period"),
                        statistics,
                        NONE_ABOVE.formatted(statistics, PROVINCE_LENGTH),
                        NONE_ABOVE.formatted(statistics, COMMUNE_LENGTH));
    }
}
