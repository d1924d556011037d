package vn.cnscd.chassis.events;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.events.relay.Relay;

/** Shows operators the flow of events. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "vn.cnscd.chassis.events.relay.RelayAutoConfiguration"
        })
class EventFlowAutoConfiguration {

    @Bean
    EventFlowEndpoint eventFlowEndpoint(Relay relay, JdbcClient jdbc) {
        return new EventFlowEndpoint(relay, jdbc);
    }
}
