package vn.cnscd.reporting.read.figures;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.policy.Indicator;

/** What was done in a period (số liệu phát sinh trong kỳ), from the roll-ups. */
@Repository
class Flows {
    private final JdbcClient jdbc;

    Flows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Map<Indicator, Long>> of(Cut cut) {
        var flows = new HashMap<String, Map<Indicator, Long>>();
        cut.sql(
                        jdbc,
                        """
                        select %s as key, indicator, sum(value) as value from rollup
                        where scope = any (:scopes) and period = any (:periods) and place >= :from and place < :to
                            and length(place) >= :shortest
                        group by 1, 2
                        """
                                .formatted(cut.key("place", "period")))
                .query(into(flows));
        return flows;
    }

    Map<String, Map<Indicator, Long>> ofTeams(String[] teams, Period period) {
        var flows = new HashMap<String, Map<Indicator, Long>>();
        jdbc.sql(
                        """
                        select place as key, indicator, value from rollup
                        where scope = 'TEAM' and period = :period and place = any (:teams)
                        """)
                .param("period", period.toString())
                .param("teams", teams)
                .query(into(flows));
        return flows;
    }

    private static RowCallbackHandler into(Map<String, Map<Indicator, Long>> flows) {
        return row ->
                flows.computeIfAbsent(row.getString("key"), key -> new EnumMap<>(Indicator.class))
                        .put(Indicator.valueOf(row.getString("indicator")), row.getLong("value"));
    }
}
