package vn.cnscd.registry.personaldata;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The key of each person; a person whose key is gone is erased. */
public interface PersonKeys {

    void store(Map<UUID, byte[]> keys);

    /** Erases these persons for good; joins the caller's transaction. */
    void destroy(Collection<UUID> persons);

    /** The keys that still exist. */
    Map<UUID, byte[]> find(Collection<UUID> persons);
}
