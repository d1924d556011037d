package vn.cnscd.registry.read.channels;

import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.TeamCode;

/**
 * A team's group in a list; see {@link ChannelView}.
 *
 * @param expected how many should be in it
 */
record ChannelSummary(
        TeamCode team,
        UnitPath unit,
        String expectedName,
        @Nullable String name,
        boolean namedByRule,
        @Nullable String link,
        int expected,
        int missing) {}
