package vn.cnscd.reporting.read.figures;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.reporting.policy.Indicator;

/**
 * Rates from the statistics that units state; a unit without its own has the sum of those below it.
 */
@Repository
class Rates {
    private final JdbcClient jdbc;

    Rates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Map<Indicator, Amount>> of(Cut cut) {
        var rates = new HashMap<String, Map<Indicator, Amount>>();
        String statistics = cut.asOf().rows("statistic");
        cut.sql(
                        jdbc,
                        """
                        select %s as key, indicator, sum(numerator) as numerator, sum(denominator) as denominator
                        from %s as stated
                        where period = any (:periods) and unit >= :from collate "C" and unit < :to collate "C" and length(unit) >= :shortest
                            and not exists (select 1 from %s as above
                                where above.period = stated.period and above.indicator = stated.indicator
                                    and above.unit in (left(stated.unit, 2), left(stated.unit, 8))
                                    and above.unit <> stated.unit
                                    and above.unit >= :from collate "C" and length(above.unit) >= :shortest)
                        group by 1, 2
                        """
                                .formatted(cut.key("unit", "period"), statistics, statistics))
                .query(
                        row -> {
                            rates.computeIfAbsent(
                                            row.getString("key"),
                                            key -> new EnumMap<>(Indicator.class))
                                    .put(
                                            Indicator.valueOf(row.getString("indicator")),
                                            new Amount(
                                                    row.getLong("numerator"),
                                                    row.getLong("denominator")));
                        });
        return rates;
    }
}
