package vn.cnscd.registry.personaldata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.json.SearchText;

/**
 * Finds persons whose names and numbers are encrypted: each word of a name, and each beginning of
 * it that somebody may type, stands as a keyed hash that only this service can make. Whoever reads
 * the table sees which persons share a word, never the word.
 */
@Component
public class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 2;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final SecretKeySpec key;

    BlindIndex(PersonalDataProperties properties) {
        // A key of its own: what is known of the index says nothing about the master key.
        this.key =
                new SecretKeySpec(
                        digest(mac(properties.masterKeyBytes()), "blind index"), ALGORITHM);
    }

    /** What a name is found by: its words and their beginnings, without accents. */
    public Long[] ofName(String name) {
        var parts = new TreeSet<String>();
        for (String word : words(name)) {
            parts.add(word);
            for (int end = SHORTEST; end < word.length(); end++) {
                parts.add(word.substring(0, end));
            }
        }
        return hashes(parts);
    }

    /** What to look for: every word, or beginning of a word, that was typed. */
    public Long[] ofQuery(String typed) {
        return hashes(new TreeSet<>(Arrays.asList(words(typed))));
    }

    /** What a phone number is found by. */
    public long ofPhone(String phone) {
        return hash(mac(key.getEncoded()), "phone\n" + phone);
    }

    private Long[] hashes(Collection<String> parts) {
        var mac = mac(key.getEncoded());
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .map(part -> hash(mac, "word\n" + part))
                .toArray(Long[]::new);
    }

    private static String[] words(String text) {
        return BETWEEN_WORDS.split(SearchText.of(text));
    }

    private static long hash(Mac mac, String text) {
        return ByteBuffer.wrap(digest(mac, text)).getLong();
    }

    private static byte[] digest(Mac mac, String text) {
        return mac.doFinal(text.getBytes(UTF_8));
    }

    private static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
