package vn.cnscd.registry.personaldata;

import java.util.UUID;

/**
 * A {@link Person} under that person's own key.
 *
 * @param person which key
 * @param sealed nonce and ciphertext in Base64
 */
public record SealedPerson(UUID person, String sealed) {}
