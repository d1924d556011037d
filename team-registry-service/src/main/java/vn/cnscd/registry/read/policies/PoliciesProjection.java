package vn.cnscd.registry.read.policies;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.registry.events.policy.PolicySet;

/** Keeps the table {@code policy}. */
@Component
class PoliciesProjection implements StoreProjection {

    private final JdbcClient jdbc;

    PoliciesProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> message : events) {
            if (message instanceof DomainEventMessage<?> stored
                    && stored.getPayload() instanceof PolicySet policy) {
                keep(policy, stored.getSequenceNumber() + 1);
            }
        }
    }

    private void keep(PolicySet policy, long version) {
        jdbc.sql(
                        """
                        insert into policy (unit, valid_from, version, source, rules)
                        values (?, ?, ?, ?, ?::jsonb)
                        on conflict (unit, valid_from) do update set
                            version = excluded.version, source = excluded.source, rules = excluded.rules
                        """)
                .params(
                        policy.unit().value(),
                        policy.validFrom(),
                        version,
                        policy.source(),
                        EventJson.mapper().writeValueAsString(policy.rules()))
                .update();
    }
}
