package vn.cnscd.registry.personaldata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keys in a table beside the event store, each under the master key. */
@Component
final class StoredPersonKeys implements PersonKeys {

    private final JdbcTemplate jdbc;
    private final byte[] masterKey;

    StoredPersonKeys(JdbcTemplate jdbc, PersonalDataProperties properties) {
        this.jdbc = jdbc;
        this.masterKey = properties.masterKeyBytes();
    }

    @Override
    public void store(Map<UUID, byte[]> keys) {
        var rows =
                keys.entrySet().stream()
                        .map(
                                key ->
                                        new Object[] {
                                            key.getKey(),
                                            AesGcm.seal(
                                                    masterKey, key.getValue(), label(key.getKey()))
                                        })
                        .toList();
        jdbc.batchUpdate("insert into person_key (person, wrapped_key) values (?, ?)", rows);
    }

    @Override
    public Map<UUID, byte[]> find(Collection<UUID> persons) {
        var keys = new HashMap<UUID, byte[]>();
        jdbc.query(
                "select person, wrapped_key from person_key where person = any(?)",
                row -> {
                    var person = row.getObject("person", UUID.class);
                    keys.put(
                            person,
                            AesGcm.open(masterKey, row.getBytes("wrapped_key"), label(person)));
                },
                (Object) persons.toArray(UUID[]::new));
        return keys;
    }

    @Override
    public void destroy(Collection<UUID> persons) {
        jdbc.update(
                "delete from person_key where person = any(?)",
                (Object) persons.toArray(UUID[]::new));
    }

    private static byte[] label(UUID person) {
        return person.toString().getBytes(UTF_8);
    }
}
