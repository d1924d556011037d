package vn.cnscd.reporting.consumed.activity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.reporting.consumed.activity.Totals.Row;
import vn.cnscd.reporting.policy.Indicator;

/** Adds to the figures, and says which units' figures are others now. */
@Repository
class Rollup {
    // Rows are written in the order of their keys, so that no two writers deadlock.
    private static final String ADD =
            """
            with added as (
                insert into rollup as total (scope, period, place, %s)
                select * from unnest(:scopes::text[], :periods::text[], :places::text[], %s)
                order by 1, 2, 3
                on conflict (scope, period, place) do update set %s
                returning new.scope, new.place
            )
            insert into figure_change as change (unit, version)
            select distinct place, 1 from added where scope <> 'TEAM' order by 1
            on conflict (unit) do update set version = change.version + 1
            """
                    .formatted(
                            Indicator.columns("%1$s"),
                            Indicator.columns(":%1$s::bigint[]"),
                            Indicator.columns("%1$s = total.%1$s + excluded.%1$s"));

    private final JdbcClient jdbc;

    Rollup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Totals totals) {
        var rows = List.copyOf(totals.changes().entrySet());
        var statement =
                jdbc.sql(ADD)
                        .param("scopes", column(rows, row -> row.place().scope().name()))
                        .param("periods", column(rows, Row::period))
                        .param("places", column(rows, row -> row.place().code()));
        for (Indicator indicator : Indicator.FLOWS) {
            statement =
                    statement.param(
                            indicator.column(),
                            rows.stream()
                                    .map(row -> row.getValue().getOrDefault(indicator, 0L))
                                    .toArray(Long[]::new));
        }
        statement.update();
    }

    private static String[] column(
            List<Map.Entry<Row, Map<Indicator, Long>>> rows, Function<Row, String> value) {
        return rows.stream().map(Map.Entry::getKey).map(value).toArray(String[]::new);
    }
}
