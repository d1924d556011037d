package vn.cnscd.notification.read.preferences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.notification.events.Audience;
import vn.cnscd.notification.events.ChannelName;
import vn.cnscd.notification.events.NotificationEvent.PreferencesSet;
import vn.cnscd.notification.events.Recipient;

/** What recipients have set, as of the last event. */
@Component
public class PreferencesOfRecipients implements StoreProjection {

    private final JdbcClient jdbc;

    PreferencesOfRecipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Preferences of(Recipient recipient) {
        return of(Set.of(recipient)).getOrDefault(recipient, Preferences.DEFAULT);
    }

    /** Those of them that have set anything. */
    public Map<Recipient, Preferences> of(Set<Recipient> recipients) {
        List<Recipient> wanted = List.copyOf(recipients);
        Map<Recipient, Preferences> found = new HashMap<>();
        jdbc.sql(
                        """
                        select p.* from preferences p
                        join unnest(?::text[], ?::text[]) as wanted (unit, audience)
                        on p.unit = wanted.unit and p.audience = wanted.audience
                        """)
                .param(wanted.stream().map(one -> one.unit().value()).toArray(String[]::new))
                .param(wanted.stream().map(one -> one.audience().name()).toArray(String[]::new))
                .query(
                        row -> {
                            found.put(recipient(row), preferences(row));
                        });
        return found;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> message
                    && message.getPayload() instanceof PreferencesSet set) {
                keep(set, message.getSequenceNumber() + 1);
            }
        }
    }

    private void keep(PreferencesSet set, long version) {
        jdbc.sql(
                        """
                        insert into preferences (unit, audience, email, channels, language, version)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (unit, audience) do update
                        set email = excluded.email, channels = excluded.channels,
                            language = excluded.language, version = excluded.version
                        """)
                .param(set.unit().value())
                .param(set.audience().name())
                .param(set.email())
                .param(set.channels().stream().map(ChannelName::name).toArray(String[]::new))
                .param(set.language())
                .param(version)
                .update();
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(
                new UnitPath(row.getString("unit")), Audience.valueOf(row.getString("audience")));
    }

    private static Preferences preferences(ResultSet row) throws SQLException {
        String[] channels = (String[]) row.getArray("channels").getArray();
        return new Preferences(
                row.getString("email"),
                Arrays.stream(channels).map(ChannelName::valueOf).toList(),
                row.getString("language"),
                row.getLong("version"));
    }
}
