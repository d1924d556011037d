package vn.cnscd.registry.personaldata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What was sealed into an event once must be opened as long as its key is kept. */
class SealedPersonTest {

    private static final byte[] KEY = "a person's key is 32 bytes long!".getBytes(UTF_8);

    @Test
    void opensAPersonThatWasStoredBefore() throws IOException {
        var stored = stored();

        assertThat(new PersonalData(new OneKey()).open(List.of(stored)))
                .containsExactly(
                        Map.entry(
                                stored.person(),
                                new Person(
                                        "Nguyễn Thị Hoa",
                                        "+84912345678",
                                        "hoa.nguyen@example.vn")));
    }

    private SealedPerson stored() throws IOException {
        try (var sample =
                getClass().getResourceAsStream("/stored-events/team-established/0/full.json")) {
            var json = JsonMapper.builder().build();
            return json.treeToValue(
                    json.readTree(sample).at("/members/0/person"), SealedPerson.class);
        }
    }

    private static final class OneKey implements PersonKeys {

        @Override
        public void store(Map<UUID, byte[]> keys) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void destroy(Collection<UUID> persons) {
            throw new IllegalStateException("Nobody is erased here.");
        }

        @Override
        public Map<UUID, byte[]> find(Collection<UUID> persons) {
            return Map.of(persons.iterator().next(), KEY);
        }
    }
}
