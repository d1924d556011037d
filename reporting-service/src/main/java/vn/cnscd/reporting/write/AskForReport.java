package vn.cnscd.reporting.write;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.events.RequestEvent;
import vn.cnscd.reporting.events.RequestEvent.ReportRequested;

/** Yêu cầu báo cáo đột xuất. */
public record AskForReport(
        UnitPath unit,
        String id,
        String title,
        String question,
        LocalDate dueOn,
        List<UnitPath> asked) {
    @TargetAggregateIdentifier
    public String stream() {
        return RequestEvent.stream(unit, id);
    }

    ReportRequested asEvent() {
        return new ReportRequested(unit, id, title, question, dueOn, asked);
    }
}
