package vn.cnscd.reporting.automation.whenreportisowedthenopenit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.ReportEvent;
import vn.cnscd.reporting.events.ReportEvent.ReportOpened;
import vn.cnscd.reporting.events.ReportEvent.ReportRescheduled;
import vn.cnscd.reporting.events.ReportEvent.ReportWaived;
import vn.cnscd.reporting.policy.ReportPolicy;
import vn.cnscd.reporting.policy.ReportTerms;

/**
 * What a unit owes by its policy, beside what was opened for it.
 *
 * @param teams never empty
 * @param known the reports that were opened
 */
record Owing(UnitPath unit, ReportPolicy policy, List<TeamLife> teams, Map<Period, Known> known) {

    /**
     * How long a team of the unit stands.
     *
     * @param until the day on which it is dissolved; null when it is not
     */
    record TeamLife(LocalDate since, @Nullable LocalDate until) {}

    /**
     * A report that was opened.
     *
     * @param version number of its events so far
     * @param untouched whether nobody has submitted it yet
     */
    record Known(
            long version,
            ReportTerms terms,
            LocalDate openedOn,
            boolean waived,
            boolean untouched) {

        /**
         * A report stays as it is once its due day has come, or somebody has submitted it: what a
         * unit owed for a past period never changes. Papers that are typed in on one day, the
         * team's before the policy's, count as one.
         */
        boolean mayChange(LocalDate today) {
            var dueOn = terms.dueOn();
            return untouched && (dueOn == null || !today.isAfter(dueOn) || openedOn.equals(today));
        }
    }

    /** The events that bring the two together. */
    List<NewEvent> settle(LocalDate today) {
        var first = teams.stream().map(TeamLife::since).min(LocalDate::compareTo).orElseThrow();
        var events = new ArrayList<NewEvent>();
        var gone = new HashSet<>(known.keySet());
        for (Period period : policy.owed(first, today)) {
            var terms = policy.terms(period);
            if (isTeamStanding(period, terms.dueOn())) {
                gone.remove(period);
                owe(period, terms, today, events);
            }
        }
        gone.stream().sorted().forEach(period -> waive(period, today, events));
        return events;
    }

    /** Who is dissolved before a report is due owes it no more. */
    private boolean isTeamStanding(Period period, @Nullable LocalDate dueOn) {
        var asked = dueOn == null ? period.lastDay() : dueOn;
        return teams.stream()
                .anyMatch(
                        team ->
                                !team.since().isAfter(period.lastDay())
                                        && (team.until() == null || team.until().isAfter(asked)));
    }

    private void owe(Period period, ReportTerms terms, LocalDate today, List<NewEvent> events) {
        var report = known.get(period);
        if (report == null || report.waived()) {
            events.add(
                    event(
                            period,
                            report == null ? 0 : report.version(),
                            new ReportOpened(unit, period, terms.dueOn(), terms.window())));
        } else if (!report.terms().equals(terms) && report.mayChange(today)) {
            events.add(
                    event(
                            period,
                            report.version(),
                            new ReportRescheduled(unit, period, terms.dueOn(), terms.window())));
        }
    }

    private void waive(Period period, LocalDate today, List<NewEvent> events) {
        var report = Objects.requireNonNull(known.get(period));
        if (!report.waived() && report.mayChange(today)) {
            events.add(event(period, report.version(), new ReportWaived(unit, period)));
        }
    }

    private NewEvent event(Period period, long version, ReportEvent payload) {
        return new NewEvent("Report", ReportEvent.stream(unit, period), version, payload);
    }
}
