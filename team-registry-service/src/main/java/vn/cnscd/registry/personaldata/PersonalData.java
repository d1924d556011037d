package vn.cnscd.registry.personaldata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals persons so that they can be stored for ever and yet be erased (dữ liệu cá nhân). */
@Component
public class PersonalData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PersonKeys keys;

    public PersonalData(PersonKeys keys) {
        this.keys = keys;
    }

    /** Seals each person under a new key of their own; joins the caller's transaction. */
    public List<SealedPerson> seal(List<Person> persons) {
        var newKeys = new HashMap<UUID, byte[]>();
        var sealed = new ArrayList<SealedPerson>();
        for (Person person : persons) {
            var id = UUID.randomUUID();
            byte[] key = AesGcm.newKey();
            newKeys.put(id, key);
            byte[] ciphertext = AesGcm.seal(key, JSON.writeValueAsBytes(person), label(id));
            sealed.add(new SealedPerson(id, Base64.getEncoder().encodeToString(ciphertext)));
        }
        keys.store(newKeys);
        return sealed;
    }

    /** Opens those that are not erased, by the id of their key. */
    public Map<UUID, Person> open(Collection<SealedPerson> persons) {
        var found = keys.find(persons.stream().map(SealedPerson::person).toList());
        var opened = new HashMap<UUID, Person>();
        for (SealedPerson person : persons) {
            byte[] key = found.get(person.person());
            if (key != null) {
                byte[] ciphertext = Base64.getDecoder().decode(person.sealed());
                byte[] plain = AesGcm.open(key, ciphertext, label(person.person()));
                opened.put(person.person(), JSON.readValue(plain, Person.class));
            }
        }
        return opened;
    }

    /** Seals words about somebody under their key: null when that is destroyed. */
    public @Nullable String sealAbout(SealedPerson person, String words) {
        byte[] key = keys.find(List.of(person.person())).get(person.person());
        if (key == null) {
            return null;
        }
        byte[] ciphertext = AesGcm.seal(key, words.getBytes(UTF_8), label(person.person()));
        return Base64.getEncoder().encodeToString(ciphertext);
    }

    /** The words that were sealed about somebody; null once they are erased. */
    public @Nullable String openAbout(SealedPerson person, @Nullable String sealed) {
        byte[] key = keys.find(List.of(person.person())).get(person.person());
        if (key == null || sealed == null) {
            return null;
        }
        byte[] plain = AesGcm.open(key, Base64.getDecoder().decode(sealed), label(person.person()));
        return new String(plain, UTF_8);
    }

    private static byte[] label(UUID person) {
        return person.toString().getBytes(UTF_8);
    }
}
