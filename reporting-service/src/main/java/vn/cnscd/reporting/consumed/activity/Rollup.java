package vn.cnscd.reporting.consumed.activity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.reporting.consumed.activity.Totals.Row;

/** Adds to the figures, and says which units' figures are others now. */
@Repository
class Rollup {
    // Rows are written in the order of their keys, so that no two writers deadlock.
    private static final String ADD =
            """
            with added as (
                insert into rollup as total (scope, period, place, indicator, value)
                select * from unnest(:scopes::text[], :periods::text[], :places::text[], :indicators::text[],
                    :amounts::bigint[])
                order by 1, 2, 3, 4
                on conflict (scope, period, place, indicator) do update set value = total.value + excluded.value
                returning new.scope, new.place
            )
            insert into figure_change as change (unit, version)
            select distinct place, 1 from added where scope <> 'TEAM' order by 1
            on conflict (unit) do update set version = change.version + 1
            """;

    private final JdbcClient jdbc;

    Rollup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Totals totals) {
        var rows = List.copyOf(totals.changes().entrySet());
        jdbc.sql(ADD)
                .param("scopes", column(rows, row -> row.place().scope().name()))
                .param("periods", column(rows, Row::period))
                .param("places", column(rows, row -> row.place().code()))
                .param("indicators", column(rows, row -> row.indicator().name()))
                .param("amounts", rows.stream().map(Map.Entry::getValue).toArray(Long[]::new))
                .update();
    }

    private static String[] column(List<Map.Entry<Row, Long>> rows, Function<Row, String> value) {
        return rows.stream().map(Map.Entry::getKey).map(value).toArray(String[]::new);
    }
}
