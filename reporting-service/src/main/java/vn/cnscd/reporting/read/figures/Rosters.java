package vn.cnscd.reporting.read.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.reporting.policy.NationalIndicator;

/** Teams and members at the end of a period (số liệu thời điểm). */
@Repository
class Rosters {
    private static final String SUMS =
            "sum(villages) as villages, sum(teams_of_unknown_forces) as teams_of_unknown_forces, "
                    + NationalIndicator.columns(NationalIndicator.STOCKS, "sum(%1$s) as %1$s");

    private final JdbcClient jdbc;

    Rosters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Roster> of(Cut cut) {
        var rosters =
                cut.sql(
                                jdbc,
                                """
                                select %s as key, %s
                                from %s as size join %s on since <= last_day
                                where scope = any (:scopes) and place >= :from collate "C" and place < :to collate "C"
                                group by 1
                                """
                                        .formatted(
                                                cut.key("place", "asked.period"),
                                                SUMS,
                                                cut.asOf().rows("team_size", ":from", ":to"),
                                                cut.asked()))
                        .query(Rosters::row)
                        .list();
        return cut.withWhole(byKey(rosters), Roster::plus);
    }

    /** Of communes and villages, wherever they are. */
    Map<String, Roster> ofPlaces(Cut cut, String[] places) {
        var rosters =
                cut.sql(
                                jdbc,
                                """
                                select place as key, %s from team_size join %s on since <= last_day
                                where scope in ('VILLAGE', 'COMMUNE') and place = any (:places)
                                group by 1
                                """
                                        .formatted(SUMS, cut.asked()))
                        .param("places", places)
                        .query(Rosters::row)
                        .list();
        return byKey(rosters);
    }

    /** Of the villages in communes together, by commune. */
    Map<String, Roster> ofVillagesIn(Cut cut, String[] communes) {
        var rosters =
                cut.sql(
                                jdbc,
                                """
                                select commune.path as key, %s
                                from unnest(:communes::text[]) as commune (path)
                                    join team_size on place >= commune.path || '/' and place < commune.path || '0'
                                    join %s on since <= last_day
                                where scope = 'VILLAGE'
                                group by 1
                                """
                                        .formatted(SUMS, cut.asked()))
                        .param("communes", communes)
                        .query(Rosters::row)
                        .list();
        return byKey(rosters);
    }

    private static Map.Entry<String, Roster> row(ResultSet row, int index) throws SQLException {
        return Map.entry(
                row.getString("key"),
                new Roster(
                        stocks(row),
                        row.getLong("villages"),
                        row.getLong("teams_of_unknown_forces")));
    }

    /** The stocks of a row, each in its column. */
    static Map<NationalIndicator, Long> stocks(ResultSet row) throws SQLException {
        var stocks = new EnumMap<NationalIndicator, Long>(NationalIndicator.class);
        for (NationalIndicator indicator : NationalIndicator.STOCKS) {
            stocks.put(indicator, row.getLong(indicator.column()));
        }
        return stocks;
    }

    private static Map<String, Roster> byKey(List<Map.Entry<String, Roster>> rows) {
        return rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
