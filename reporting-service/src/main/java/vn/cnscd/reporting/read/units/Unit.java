package vn.cnscd.reporting.read.units;

import org.jspecify.annotations.Nullable;

/**
 * An administrative unit (đơn vị hành chính) as figures need it; a number that is not known is
 * null.
 */
public record Unit(
        String path, String fullName, @Nullable Integer households, @Nullable Integer population) {}
