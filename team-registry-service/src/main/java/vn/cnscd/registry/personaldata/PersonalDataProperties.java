package vn.cnscd.registry.personaldata;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys of persons are kept.
 *
 * @param masterKey 32 bytes in Base64, under which each person's key is stored
 */
@ConfigurationProperties("cnscd.personal-data")
public record PersonalDataProperties(String masterKey) {

    byte[] masterKeyBytes() {
        try {
            byte[] key = Base64.getDecoder().decode(masterKey.strip());
            if (key.length == AesGcm.KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below, without the value.
        }
        throw new IllegalStateException(
                "CNSCD_PERSONAL_DATA_MASTER_KEY must hold 32 bytes in Base64.");
    }

    @Override
    public String toString() {
        return "PersonalDataProperties[…]";
    }
}
