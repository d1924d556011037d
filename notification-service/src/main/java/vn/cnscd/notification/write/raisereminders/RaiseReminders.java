package vn.cnscd.notification.write.raisereminders;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.cnscd.chassis.events.store.Contention;
import vn.cnscd.chassis.events.store.EventAppender;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.chassis.events.store.Uuids;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.notification.events.NotificationEvent.NotificationRaised;
import vn.cnscd.notification.events.PeriodicReport;
import vn.cnscd.notification.events.Recipient;
import vn.cnscd.notification.policy.FollowedReport;
import vn.cnscd.notification.policy.Reminder;
import vn.cnscd.notification.policy.ReminderRules;
import vn.cnscd.notification.read.preferences.Preferences;
import vn.cnscd.notification.read.preferences.PreferencesOfRecipients;

/**
 * Raises what is due and was not raised before, exactly once: the id of a notification follows from
 * its reason, and whoever decides about a report holds its row.
 */
@Component
public class RaiseReminders {

    private static final int PORTION = 500;

    private final ReportsToRemind reports;
    private final ReminderRules rules;
    private final PreferencesOfRecipients preferences;
    private final EventAppender events;
    private final TransactionOperations transactions;
    private final Clock clock;

    RaiseReminders(
            ReportsToRemind reports,
            ReminderRules rules,
            PreferencesOfRecipients preferences,
            EventAppender events,
            TransactionOperations transactions,
            Clock clock) {
        this.reports = reports;
        this.rules = rules;
        this.preferences = preferences;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What one portion came to.
     *
     * @param raised new notifications
     * @param mayHaveMore whether there may be another portion
     */
    public record Progress(int raised, boolean mayHaveMore) {}

    /** Asks the rules about one portion of the reports whose day has come. */
    public Progress raiseNext() {
        return transactions.execute(_ -> raisePortion());
    }

    /**
     * How a reminder by hand went.
     *
     * @param reminded how many units were reminded now
     * @param alreadyReminded how many were reminded today before
     */
    public record Reminded(int reminded, int alreadyReminded) {}

    /** Reminds of a report on a period those directly below a unit, or a village itself. */
    public Reminded raiseNow(UnitPath unit, Period period) {
        return Contention.decide(
                () -> requireNonNull(transactions.execute(_ -> raiseByHand(unit, period))));
    }

    private Reminded raiseByHand(UnitPath unit, Period period) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(Period.ZONE).toLocalDate();
        Map<UUID, Due> due = new LinkedHashMap<>();
        for (FollowedReport report : reports.owed(unit, new PeriodicReport(period))) {
            var reminder = rules.byHand(report);
            due.put(idOf(report, reminder, today.toString()), new Due(report, reminder));
        }
        int owing = due.size();
        due.keySet().removeAll(reports.alreadyRaised(due.keySet()));
        raise(due, now);
        return new Reminded(due.size(), owing - due.size());
    }

    private Progress raisePortion() {
        Instant now = clock.instant();
        LocalDate today = now.atZone(Period.ZONE).toLocalDate();
        List<FollowedReport> portion = reports.lockNext(today, PORTION);
        Map<UUID, Due> due = due(portion, today);
        due.keySet().removeAll(reports.alreadyRaised(due.keySet()));
        reports.postpone(portion, report -> rules.nextDayAfter(today, report));
        raise(due, now);
        return new Progress(due.size(), portion.size() == PORTION);
    }

    private Map<UUID, Due> due(List<FollowedReport> portion, LocalDate today) {
        Map<UUID, Due> due = new LinkedHashMap<>();
        for (FollowedReport report : portion) {
            for (Reminder reminder : rules.dueOn(today, report)) {
                due.put(idOf(report, reminder), new Due(report, reminder));
            }
        }
        return due;
    }

    private void raise(Map<UUID, Due> due, Instant now) {
        if (due.isEmpty()) {
            return;
        }
        Map<Recipient, Preferences> wishes =
                preferences.of(
                        due.values().stream()
                                .map(one -> one.reminder().recipient())
                                .collect(toUnmodifiableSet()));
        events.append(
                due.entrySet().stream()
                        .map(one -> raised(one.getKey(), one.getValue(), wishes, now))
                        .toList());
    }

    private static NewEvent raised(
            UUID id, Due due, Map<Recipient, Preferences> wishes, Instant now) {
        Recipient recipient = due.reminder().recipient();
        var channels = wishes.getOrDefault(recipient, Preferences.DEFAULT).channels();
        var event =
                new NotificationRaised(
                        id,
                        recipient.unit(),
                        recipient.audience(),
                        due.reminder().occasion(),
                        due.report().unit(),
                        due.report().matter().onPeriod(),
                        due.report().matter().onRequest(),
                        due.report().dueOn(),
                        List.copyOf(channels),
                        now);
        return new NewEvent("Notification", id.toString(), 0, event);
    }

    /** A report may be returned many times, and each time is told. */
    private static UUID idOf(FollowedReport report, Reminder reminder, String... also) {
        var reason =
                new ArrayList<>(
                        List.of(
                                "notification",
                                report.unit().value(),
                                report.matter().key(),
                                reminder.occasion().name(),
                                reminder.recipient().unit().value(),
                                reminder.recipient().audience().name()));
        reason.addAll(List.of(also));
        report.decision(reminder.occasion())
                .ifPresent(decision -> reason.add(Long.toString(decision.sequence())));
        return Uuids.of(reason.toArray(String[]::new));
    }

    private record Due(FollowedReport report, Reminder reminder) {}
}
