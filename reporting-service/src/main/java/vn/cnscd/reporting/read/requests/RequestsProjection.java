package vn.cnscd.reporting.read.requests;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.RequestEvent.ReportRequested;
import vn.cnscd.reporting.events.RequestEvent.RequestAnswered;

/** Requests and answers → a row for each request and for each unit that was asked. */
@Component
class RequestsProjection implements StoreProjection {
    private final JdbcClient jdbc;

    RequestsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            switch (event.getPayload()) {
                case ReportRequested requested ->
                        ask(requested, LocalDate.ofInstant(event.getTimestamp(), Period.ZONE));
                case RequestAnswered answered -> answer(answered);
                default -> {}
            }
        }
    }

    private void ask(ReportRequested requested, LocalDate today) {
        jdbc.sql(
                        """
                        insert into report_request (asker, id, title, question, due_on, asked_on)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        requested.unit().value(),
                        requested.id(),
                        requested.title(),
                        requested.question(),
                        requested.dueOn(),
                        today)
                .update();
        jdbc.sql(
                        """
                        insert into request_answer (asker, id, unit)
                        select ?, ?, unnest(?) on conflict do nothing
                        """)
                .params(
                        requested.unit().value(),
                        requested.id(),
                        requested.asked().stream().map(UnitPath::value).toArray(String[]::new))
                .update();
    }

    private void answer(RequestAnswered answered) {
        jdbc.sql(
                        """
                        update request_answer set answer = ?, answered_at = ?
                        where asker = ? and id = ? and unit = ?
                        """)
                .params(
                        answered.answer(),
                        Timestamp.from(answered.answeredAt()),
                        answered.asker().value(),
                        answered.id(),
                        answered.unit().value())
                .update();
    }
}
