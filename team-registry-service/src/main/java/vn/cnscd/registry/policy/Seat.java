package vn.cnscd.registry.policy;

import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;

/** A member as a policy sees one: what they are, not who. */
public record Seat(MemberRole role, @Nullable MemberForce force) {}
