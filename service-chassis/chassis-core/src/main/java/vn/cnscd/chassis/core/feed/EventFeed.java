package vn.cnscd.chassis.core.feed;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * The service's published events for readers without Kafka: those of a unit and of the units below
 * it, in the order of their transactions, from any place on, as often as wanted.
 */
public interface EventFeed {

    /**
     * The events that follow a place.
     *
     * @param place of the part before; empty for the beginning
     * @throws InvalidInput at {@code /cursor} for what is no place
     */
    Part after(List<String> place, UnitPath unit, int limit);

    /**
     * A part of the feed.
     *
     * @param place where the next part begins
     * @param caughtUp whether there was nothing more
     */
    record Part(List<CloudEvent> events, List<String> place, boolean caughtUp) {}

    /**
     * A CloudEvent in structured JSON.
     *
     * @param subject the unit that it is about
     * @param sequence its number within its aggregate, from 0
     * @param data the body, as the contract of its type describes it
     */
    record CloudEvent(
            String specversion,
            String id,
            String type,
            String source,
            String subject,
            String time,
            long sequence,
            @JsonRawValue String data) {}
}
