package vn.cnscd.chassis.web.feed;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import vn.cnscd.chassis.core.feed.EventFeed;
import vn.cnscd.chassis.core.feed.EventFeed.CloudEvent;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.web.paging.Feed;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** What happened in the service, to follow from the beginning or from a cursor on. */
@UnitController
public class EventFeedEndpoint {

    private final EventFeed feed;

    EventFeedEndpoint(EventFeed feed) {
        this.feed = feed;
    }

    @Operation(
            summary = "The published events of the unit and those below it, in order",
            description =
                    """
                    CloudEvents 1.0, the same that go out on the topic of this name. Keep next and come back with it as \
                    cursor, at once while caughtUp is false, else after a while; without a cursor the feed begins anew. \
                    A part may be empty before the end: events of other units were passed over.""")
    @GetMapping("/${cnscd.feed}")
    @AllowedRoles({Role.PROVINCE_OFFICER, Role.COMMUNE_OFFICER, Role.COMMUNE_SYSTEM})
    Feed<CloudEvent> events(UnitPath unit, PageQuery page) {
        var part = feed.after(page.after(), unit, page.limit());
        return Feed.of(part.events(), part.place(), part.caughtUp());
    }
}
