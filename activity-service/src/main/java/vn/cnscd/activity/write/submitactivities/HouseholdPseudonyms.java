package vn.cnscd.activity.write.submitactivities;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * Turns a team's reference of a household (hộ gia đình) into a pseudonym: the same for the same
 * household, and saying nothing to whoever lacks the key. Each province has a key of its own, so
 * that it can move to a cell of its own with it.
 */
@Component
class HouseholdPseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final byte[] secret;

    HouseholdPseudonyms(HouseholdProperties properties) {
        this.secret = properties.pseudonymSecret().getBytes(UTF_8);
    }

    /** The pseudonyms of one province, for one thread. */
    InProvince of(UnitPath province) {
        byte[] key = mac(secret).doFinal(("households\n" + province).getBytes(UTF_8));
        return new InProvince(mac(key));
    }

    /** The pseudonyms of one province. */
    record InProvince(Mac mac) {

        String of(UnitPath village, String ref) {
            byte[] full = mac.doFinal((village + "\n" + ref).getBytes(UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(full, BYTES));
        }
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
