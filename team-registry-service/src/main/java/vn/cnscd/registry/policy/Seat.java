package vn.cnscd.registry.policy;

import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.Force;

/** A member as a policy sees one: what they are, not who. */
public record Seat(MemberRole role, @Nullable Force force) {}
