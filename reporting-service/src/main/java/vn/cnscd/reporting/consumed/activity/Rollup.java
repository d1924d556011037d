package vn.cnscd.reporting.consumed.activity;

import static vn.cnscd.chassis.events.Columns.column;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.reporting.policy.NationalIndicator;

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
                            NationalIndicator.columns(NationalIndicator.FLOWS, "%1$s"),
                            NationalIndicator.columns(NationalIndicator.FLOWS, ":%1$s::bigint[]"),
                            NationalIndicator.columns(
                                    NationalIndicator.FLOWS, "%1$s = total.%1$s + excluded.%1$s"));

    private final JdbcClient jdbc;

    Rollup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Totals totals) {
        var rows = List.copyOf(totals.changes().entrySet());
        var statement =
                jdbc.sql(ADD)
                        .param("scopes", column(rows, row -> row.getKey().place().scope()))
                        .param("periods", column(rows, row -> row.getKey().period()))
                        .param("places", column(rows, row -> row.getKey().place().code()));
        for (NationalIndicator indicator : NationalIndicator.FLOWS) {
            statement =
                    statement.param(
                            indicator.column(),
                            rows.stream()
                                    .map(row -> row.getValue().getOrDefault(indicator, 0L))
                                    .toArray(Long[]::new));
        }
        statement.update();
    }
}
