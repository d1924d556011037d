package vn.cnscd.reporting.read.statistics;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.EventJson;
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
                        insert into statistic_version (unit, period, sequence, known_at, rates)
                        values (?, ?, ?, ?::timestamptz, ?::jsonb) on conflict do nothing
                        """)
                .params(
                        stated.unit().value(),
                        stated.period().toString(),
                        message.getSequenceNumber(),
                        message.getTimestamp().toString(),
                        EventJson.mapper().writeValueAsString(stated.rates()))
                .update();
    }

    private void replace(StatisticsStated stated) {
        jdbc.sql("delete from statistic where period = ? and unit = ?")
                .params(stated.period().toString(), stated.unit().value())
                .update();
        stated.rates()
                .forEach(
                        (indicator, ratio) ->
                                jdbc.sql("insert into statistic values (?, ?, ?, ?, ?)")
                                        .params(
                                                stated.unit().value(),
                                                stated.period().toString(),
                                                indicator,
                                                ratio.numerator(),
                                                ratio.denominator())
                                        .update());
    }
}
