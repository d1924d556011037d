package vn.cnscd.chassis.events.store;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Ids that follow from what they name, so that the same thing sent twice has the same id. */
public final class Uuids {

    private static final UUID NAMESPACE = UUID.fromString("8a1d3c52-6f0e-5b7a-9d57-2f6c1e4b9a10");

    private Uuids() {}

    /** The UUIDv5 of the parts, in order. */
    public static UUID of(String... parts) {
        return Generators.nameBasedGenerator(NAMESPACE).generate(String.join("\n", parts));
    }
}
