package vn.cnscd.registry.write.setarea;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.cnscd.registry.events.AreaSet;

/**
 * Put communes together as an area; answered with an {@link Outcome}.
 *
 * @param area what is to be
 * @param seenVersion the version that the caller has seen; null when any will do
 */
public record SetArea(AreaSet area, @Nullable Long seenVersion) {

    @TargetAggregateIdentifier
    public String stream() {
        return AreaSet.stream(area.unit(), area.id());
    }

    /**
     * What it did.
     *
     * @param isNew whether there was no such area before
     * @param version of the area
     */
    public record Outcome(boolean isNew, long version) {}
}
