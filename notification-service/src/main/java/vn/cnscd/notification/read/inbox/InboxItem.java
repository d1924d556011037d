package vn.cnscd.notification.read.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.notification.events.Occasion;
import vn.cnscd.notification.events.RequestedReport;

/**
 * A notification as its recipient reads it.
 *
 * @param unit the recipient's unit
 * @param subjectUnit the unit that it is about
 * @param period of the report that it is about; null when that was asked for beside the cycle
 * @param request that asks for the report, else null
 * @param readAt when the caller read it, or null
 */
public record InboxItem(
        UUID id,
        Occasion occasion,
        UnitPath unit,
        UnitPath subjectUnit,
        @Nullable Period period,
        @Nullable RequestedReport request,
        String title,
        String body,
        LocalDate dueOn,
        Instant createdAt,
        @Nullable Instant readAt) {}
