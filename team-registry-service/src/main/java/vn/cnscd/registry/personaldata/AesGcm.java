package vn.cnscd.registry.personaldata;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a random nonce in front of the ciphertext. */
final class AesGcm {

    static final int KEY_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private AesGcm() {}

    static byte[] newKey() {
        return random(KEY_BYTES);
    }

    /** The label must be given again to open; it ties a ciphertext to its place. */
    static byte[] seal(byte[] key, byte[] plain, byte[] label) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, plain, label);
        byte[] result = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, result, NONCE_BYTES, sealed.length);
        return result;
    }

    static byte[] open(byte[] key, byte[] sealed, byte[] label) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return run(
                Cipher.DECRYPT_MODE,
                key,
                nonce,
                Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length),
                label);
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] input, byte[] label) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(label);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(
                    "Personal data cannot be sealed or opened with this key.", failure);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
