package vn.cnscd.registry.read.channels;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.registry.events.ChannelSet;
import vn.cnscd.registry.events.MemberRef;

/** Keeps the table {@code channel}. */
@Component
class ChannelsProjection implements StoreProjection {

    private static final String KEEP =
            """
            insert into channel (team, name, link, owner, joined) values (?, ?, ?, ?, ?)
            on conflict (team) do update set
                name = excluded.name, link = excluded.link, owner = excluded.owner, joined = excluded.joined
            """;

    private final JdbcClient jdbc;

    ChannelsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> message : events) {
            if (message.getPayload() instanceof ChannelSet channel) {
                var owner = channel.owner();
                jdbc.sql(KEEP)
                        .param(channel.team().toString())
                        .param(channel.name())
                        .param(channel.link())
                        .param(owner == null ? null : owner.toString())
                        .param(
                                channel.joined().stream()
                                        .map(MemberRef::toString)
                                        .sorted()
                                        .toArray(String[]::new))
                        .update();
            }
        }
    }
}
