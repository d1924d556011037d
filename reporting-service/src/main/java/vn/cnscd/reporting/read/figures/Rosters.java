package vn.cnscd.reporting.read.figures;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Teams and members at the end of a period (số liệu thời điểm). */
@Repository
class Rosters {
    private final JdbcClient jdbc;

    Rosters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Roster> of(Cut cut) {
        var rosters =
                cut
                        .sql(
                                jdbc,
                                """
                        select %s as key, sum(teams) as teams, sum(members) as members, sum(villages) as villages
                        from %s as size join unnest(:periods::text[], :lastDays::date[]) as asked (period, last_day)
                            on since <= last_day
                        where scope = any (:scopes) and place >= :from collate "C" and place < :to collate "C"
                        group by 1
                        """
                                        .formatted(
                                                cut.key("place", "asked.period"),
                                                cut.asOf().rows("team_size", ":from", ":to")))
                        .query(
                                (row, index) ->
                                        Map.entry(
                                                row.getString("key"),
                                                new Roster(
                                                        row.getLong("teams"),
                                                        row.getLong("members"),
                                                        row.getLong("villages"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return cut.withWhole(rosters, Roster::plus);
    }
}
