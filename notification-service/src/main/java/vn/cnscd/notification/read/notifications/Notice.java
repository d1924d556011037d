package vn.cnscd.notification.read.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.notification.events.Audience;
import vn.cnscd.notification.events.Matter;
import vn.cnscd.notification.events.Occasion;
import vn.cnscd.notification.events.Recipient;

/**
 * A raised notification (thông báo) with what its texts need.
 *
 * @param subjectName how the unit that owes the report is called, its commune included
 * @param askerName how the unit is called that asked for it; null of a report on a period
 * @param recipientName how the recipient's unit is called
 */
public record Notice(
        UUID id,
        Recipient recipient,
        Occasion occasion,
        UnitPath subjectUnit,
        Matter matter,
        LocalDate dueOn,
        Instant raisedAt,
        String subjectName,
        @Nullable String askerName,
        String recipientName) {

    /** Reads a row of the view {@code notice}. */
    public static Notice of(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                new Recipient(
                        new UnitPath(row.getString("unit")),
                        Audience.valueOf(row.getString("audience"))),
                Occasion.valueOf(row.getString("occasion")),
                new UnitPath(row.getString("subject_unit")),
                Matter.ofKey(row.getString("matter")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getString("subject_name"),
                row.getString("asker_name"),
                row.getString("recipient_name"));
    }

    /** The local day it was raised: texts speak as of that day, whenever they are read. */
    public LocalDate raisedOn() {
        return raisedAt.atZone(Period.ZONE).toLocalDate();
    }

    /** Days between the due day and the day it was raised, before or after. */
    public long daysFromDue() {
        return Math.abs(ChronoUnit.DAYS.between(dueOn, raisedOn()));
    }
}
