package vn.cnscd.chassis.events;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** A note on the board: an aggregate with a past. */
@Aggregate
class Pin {

    @AggregateIdentifier private String id;
    private UnitPath unit;
    private int minutes;

    /**
     * A note was pinned to the board. It was called {@code note-hung-up} once; until revision 1 it
     * said for how many hours; the oldest say nothing of a colour.
     */
    record NotePinned(UnitPath unit, String id, int minutes, @Nullable Colour colour)
            implements AboutUnit {

        NotePinned {
            colour = colour == null ? Colour.YELLOW : colour;
        }

        static ObjectNode inMinutes(ObjectNode inHours) {
            return inHours.put("minutes", inHours.remove("hours").asInt() * 60);
        }
    }

    enum Colour {
        YELLOW,
        GREEN
    }

    /** Pins it for longer and answers for how long it is pinned then. */
    record PinLonger(@TargetAggregateIdentifier String id, int minutes) {}

    Pin() {}

    @CommandHandler
    int handle(PinLonger command) {
        apply(new NotePinned(unit, id, minutes + command.minutes(), Colour.GREEN));
        return minutes;
    }

    @EventSourcingHandler
    void on(NotePinned event) {
        id = event.id();
        unit = event.unit();
        minutes = event.minutes();
    }
}
