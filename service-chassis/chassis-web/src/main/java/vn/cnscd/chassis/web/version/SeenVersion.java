package vn.cnscd.chassis.web.version;

import org.jspecify.annotations.Nullable;

/**
 * The version that a caller decided on: an argument of endpoints that change something, from {@code
 * If-Match}. It belongs into the command: only the decision itself can tell whether it still
 * stands.
 *
 * @param number null when any version will do
 */
public record SeenVersion(@Nullable Long number) {}
