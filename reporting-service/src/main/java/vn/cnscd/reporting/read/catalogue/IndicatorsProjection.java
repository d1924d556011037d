package vn.cnscd.reporting.read.catalogue;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.reporting.events.IndicatorDefined;

/** What provinces count beside the country's catalogue → the last definition of each. */
@Component
class IndicatorsProjection implements StoreProjection {
    private final JdbcClient jdbc;

    IndicatorsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> message
                    && message.getPayload() instanceof IndicatorDefined defined) {
                keep(defined, message.getSequenceNumber() + 1);
            }
        }
    }

    private void keep(IndicatorDefined defined, long version) {
        jdbc.sql(
                        """
                        insert into provincial_indicator as known
                            (province, code, version, nature, measured_in, name, english, retired)
                        values (:province, :code, :version, :nature, :measuredIn, :name, :english, :retired)
                        on conflict (province, code) do update set version = excluded.version,
                            measured_in = excluded.measured_in, name = excluded.name,
                            english = excluded.english, retired = excluded.retired
                        where known.version < excluded.version
                        """)
                .param("province", defined.unit().value())
                .param("code", defined.code())
                .param("version", version)
                .param("nature", defined.nature().name())
                .param("measuredIn", defined.measuredIn())
                .param("name", defined.name())
                .param("english", defined.english())
                .param("retired", defined.retired())
                .update();
    }
}
