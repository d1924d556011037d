package vn.cnscd.chassis.events.projection;

import java.util.List;
import java.util.Set;

/**
 * A read model built from published events, of this service's own or another's. It is called with
 * batches, in a transaction that also stores how far it has read: what it writes is written exactly
 * once per record. A record may still have been published twice, so rows keep the {@link
 * ReceivedEvent#sequence()} that they reflect. All events of one commune come in order and to one
 * thread at a time.
 */
public interface TopicProjection {

    /** Its name, under which its position is kept; a new name reads everything from the start. */
    String name();

    Set<String> topics();

    /** Applies a batch; types that it does not know are none of its business. */
    void project(List<ReceivedEvent> events);
}
