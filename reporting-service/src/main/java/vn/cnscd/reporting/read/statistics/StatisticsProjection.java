package vn.cnscd.reporting.read.statistics;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.store.EventMetadata;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.reporting.events.StatisticsStated;
import vn.cnscd.reporting.read.changes.FigureChanges;

/** Stated statistics → the newest version of each, beside every version. */
@Component
class StatisticsProjection implements StoreProjection {
    private final JdbcClient jdbc;
    private final FigureChanges changes;

    StatisticsProjection(JdbcClient jdbc, FigureChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> message
                    && message.getPayload() instanceof StatisticsStated stated) {
                keepVersion(stated, message);
                replace(stated);
                changes.announce(List.of(stated.unit()));
            }
        }
    }

    private void keepVersion(StatisticsStated stated, DomainEventMessage<?> message) {
        jdbc.sql(
                        """
                        insert into statistic_version
                            (unit, period, sequence, known_at, rates, stated_by, source, confirmed)
                        values (:unit, :period, :sequence, :knownAt::timestamptz, :values::jsonb, :statedBy, :source,
                            :confirmed)
                        on conflict do nothing
                        """)
                .param("unit", stated.unit().value())
                .param("period", stated.period().toString())
                .param("sequence", message.getSequenceNumber())
                .param("knownAt", message.getTimestamp().toString())
                .param("values", EventJson.mapper().writeValueAsString(stated.values()))
                .param("statedBy", message.getMetaData().get(EventMetadata.ACTOR))
                .param("source", stated.source())
                .param("confirmed", confirmed(stated))
                .update();
    }

    private static String[] confirmed(StatisticsStated stated) {
        var confirmed = stated.confirmed();
        return confirmed == null ? new String[0] : confirmed.toArray(String[]::new);
    }

    private void replace(StatisticsStated stated) {
        jdbc.sql("delete from statistic where period = ? and unit = ?")
                .params(stated.period().toString(), stated.unit().value())
                .update();
        stated.values()
                .forEach(
                        (indicator, value) ->
                                jdbc.sql(
                                                "insert into statistic values (:unit, :period, :indicator, :numerator, :denominator)")
                                        .param("unit", stated.unit().value())
                                        .param("period", stated.period().toString())
                                        .param("indicator", indicator)
                                        .param("numerator", value.numerator())
                                        .param("denominator", value.denominator())
                                        .update());
    }
}
