package vn.cnscd.reporting.read.figures;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.reporting.policy.NationalIndicator;

/** What was done in a period (số liệu phát sinh trong kỳ), from the roll-ups. */
@Repository
class Flows {
    private static final String SUMS =
            NationalIndicator.columns(NationalIndicator.FLOWS, "sum(%1$s) as %1$s");
    private static final String COLUMNS =
            NationalIndicator.columns(NationalIndicator.FLOWS, "%1$s");

    private final JdbcClient jdbc;

    Flows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Map<NationalIndicator, Long>> of(Cut cut) {
        var flows = new HashMap<String, Map<NationalIndicator, Long>>();
        cut.sql(
                        jdbc,
                        """
                        select %s as key, %s from %s as rollup
                        where scope = any (:scopes) and period = any (:periods)
                            and place >= :from collate "C" and place < :to collate "C"
                        group by 1
                        """
                                .formatted(cut.key("place", "period"), SUMS, cut.rollups()))
                .query(into(flows));
        return cut.withWhole(flows, Flows::plus);
    }

    /** Of communes and villages, wherever they are. */
    Map<String, Map<NationalIndicator, Long>> ofPlaces(Cut cut, String[] places) {
        var flows = new HashMap<String, Map<NationalIndicator, Long>>();
        cut.sql(
                        jdbc,
                        """
                        select place as key, %s from rollup
                        where scope in ('VILLAGE', 'COMMUNE') and period = any (:periods) and place = any (:places)
                        """
                                .formatted(COLUMNS))
                .param("places", places)
                .query(into(flows));
        return flows;
    }

    /** Of the villages in communes together, by commune. */
    Map<String, Map<NationalIndicator, Long>> ofVillagesIn(Cut cut, String[] communes) {
        var flows = new HashMap<String, Map<NationalIndicator, Long>>();
        cut.sql(
                        jdbc,
                        """
                        select commune.path as key, %s
                        from unnest(:communes::text[]) as commune (path) join rollup
                            on place >= commune.path || '/' and place < commune.path || '0'
                        where scope = 'VILLAGE' and period = any (:periods)
                        group by 1
                        """
                                .formatted(SUMS))
                .param("communes", communes)
                .query(into(flows));
        return flows;
    }

    /** By team, of teams in the unit of a cut. */
    Map<String, Map<NationalIndicator, Long>> ofTeams(String[] teams, Cut cut) {
        var flows = new HashMap<String, Map<NationalIndicator, Long>>();
        cut.sql(
                        jdbc,
                        """
                        select place as key, %s from %s as rollup
                        where scope = 'TEAM' and period = any (:periods) and place = any (:teams)
                        """
                                .formatted(COLUMNS, cut.rollups()))
                .param("teams", teams)
                .query(into(flows));
        return flows;
    }

    static Map<NationalIndicator, Long> negative(Map<NationalIndicator, Long> amounts) {
        return amounts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> -each.getValue()));
    }

    static Map<NationalIndicator, Long> plus(
            Map<NationalIndicator, Long> one, Map<NationalIndicator, Long> other) {
        var sum = new EnumMap<NationalIndicator, Long>(NationalIndicator.class);
        sum.putAll(one);
        other.forEach((indicator, value) -> sum.merge(indicator, value, Long::sum));
        return sum;
    }

    private static RowCallbackHandler into(Map<String, Map<NationalIndicator, Long>> flows) {
        return row -> {
            var values = new EnumMap<NationalIndicator, Long>(NationalIndicator.class);
            for (NationalIndicator indicator : NationalIndicator.FLOWS) {
                values.put(indicator, row.getLong(indicator.column()));
            }
            flows.put(row.getString("key"), values);
        };
    }
}
