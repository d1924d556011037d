package vn.cnscd.reporting.read.reports;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.contracts.registry.ReportWindow;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.ReportEvent;
import vn.cnscd.reporting.events.ReportEvent.ReportApproved;
import vn.cnscd.reporting.events.ReportEvent.ReportLocked;
import vn.cnscd.reporting.events.ReportEvent.ReportOpened;
import vn.cnscd.reporting.events.ReportEvent.ReportRescheduled;
import vn.cnscd.reporting.events.ReportEvent.ReportReturned;
import vn.cnscd.reporting.events.ReportEvent.ReportSubmitted;
import vn.cnscd.reporting.events.ReportEvent.ReportWaived;

/** Reports → the table of reports as they stand. */
@Component
class ReportsProjection implements StoreProjection {
    private static final String OPEN =
            """
            insert into report (period, unit, version, state, due_on, days, opened_on) values (?, ?, ?, 'OPEN', ?, ?, ?)
            on conflict (period, unit) do update set version = excluded.version, due_on = excluded.due_on,
                days = excluded.days, opened_on = excluded.opened_on, waived = false
            """;
    private static final String RESCHEDULE =
            "update report set version = ?, due_on = ?, days = ? where period = ? and unit = ?";
    private static final String WAIVE =
            "update report set version = ?, waived = true where period = ? and unit = ?";
    private static final String SUBMIT =
            """
            update report set version = ?, state = 'SUBMITTED', submitted_at = ?, narrative = ?::jsonb,
                figures = ?::jsonb, return_reason = null
            where period = ? and unit = ?
            """;
    private static final String RETURN =
            """
            update report set version = ?, state = 'RETURNED', submitted_at = null, figures = null, return_reason = ?
            where period = ? and unit = ?
            """;
    private static final String APPROVE =
            "update report set version = ?, state = 'APPROVED' where period = ? and unit = ?";
    private static final String LOCK =
            "update report set version = ?, state = 'LOCKED' where period = ? and unit = ?";

    private final JdbcTemplate jdbc;

    ReportsProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        // Many reports are opened at once, by the schedule; everything else happens one by one.
        var opened =
                events.stream()
                        .filter(event -> event.getPayload() instanceof ReportOpened)
                        .toList();
        jdbc.batchUpdate(OPEN, opened, Math.max(1, opened.size()), ReportsProjection::open);
        for (EventMessage<?> event : events) {
            if (event.getPayload() instanceof ReportEvent happened) {
                project(happened, version(event));
            }
        }
    }

    private void project(ReportEvent event, long version) {
        String period = event.period().toString();
        String unit = event.unit().value();
        switch (event) {
            case ReportOpened _ -> {}
            case ReportRescheduled rescheduled ->
                    jdbc.update(
                            RESCHEDULE,
                            version,
                            rescheduled.dueOn(),
                            days(rescheduled.window()),
                            period,
                            unit);
            case ReportWaived _ -> jdbc.update(WAIVE, version, period, unit);
            case ReportSubmitted submitted ->
                    jdbc.update(
                            SUBMIT,
                            version,
                            submitted.submittedAt().atOffset(ZoneOffset.UTC),
                            EventJson.mapper().writeValueAsString(submitted.narrative()),
                            EventJson.mapper().writeValueAsString(submitted.figures()),
                            period,
                            unit);
            case ReportReturned returned ->
                    jdbc.update(RETURN, version, returned.reason(), period, unit);
            case ReportApproved _ -> jdbc.update(APPROVE, version, period, unit);
            case ReportLocked _ -> jdbc.update(LOCK, version, period, unit);
        }
    }

    private static void open(PreparedStatement row, EventMessage<?> event) throws SQLException {
        var opened = (ReportOpened) event.getPayload();
        Period period = opened.period();
        row.setString(1, period.toString());
        row.setString(2, opened.unit().value());
        row.setLong(3, version(event));
        row.setObject(4, opened.dueOn());
        row.setString(5, days(opened.window()));
        row.setObject(6, LocalDate.ofInstant(event.getTimestamp(), Period.ZONE));
    }

    private static String days(@Nullable ReportWindow window) {
        return (window == null ? ReportWindow.CALENDAR : window).name();
    }

    private static long version(EventMessage<?> event) {
        return ((DomainEventMessage<?>) event).getSequenceNumber() + 1;
    }
}
