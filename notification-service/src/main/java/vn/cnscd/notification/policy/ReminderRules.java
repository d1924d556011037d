package vn.cnscd.notification.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.notification.events.Audience;
import vn.cnscd.notification.events.Occasion;
import vn.cnscd.notification.events.Recipient;

/**
 * Who is told of an owed report on which day (quy tắc nhắc hạn): when it opens, five days and one
 * day before, on the day, and when overdue, first the team leader, then the office that follows up;
 * and who hears what was decided on a submitted one.
 *
 * @param occasions the occasions in use
 * @param escalateOnDay the day of being overdue, from 1, on which the commune office is told about
 *     a village; about its own report an office is told on the first
 */
@ConfigurationProperties("cnscd.reminders")
public record ReminderRules(
        @DefaultValue({
                    "OPENED",
                    "DUE_IN_5_DAYS",
                    "DUE_TOMORROW",
                    "DUE_TODAY",
                    "OVERDUE",
                    "OVERDUE_ESCALATED",
                    "RETURNED",
                    "APPROVED"
                })
                Set<Occasion> occasions,
        @DefaultValue("3") int escalateOnDay) {

    private static final int FIRST_OVERDUE_DAY = 1;

    /** Days after which an opening or a decision is no news: whoever did not hear of it saw it. */
    private static final int NEWS_DAYS = 7;

    public ReminderRules {
        if (escalateOnDay < FIRST_OVERDUE_DAY || escalateOnDay > 365) {
            throw new IllegalArgumentException(
                    "cnscd.reminders.escalate-on-day must lie between 1 and 365");
        }
        occasions = Set.copyOf(occasions);
    }

    /** The reminders whose time has come, whether or not they were raised before. */
    public List<Reminder> dueOn(LocalDate today, FollowedReport report) {
        return inOrder().stream()
                .filter(occasion -> isDue(occasion, today, report))
                .map(occasion -> new Reminder(occasion, recipient(occasion, report.unit())))
                .toList();
    }

    /** The next day on which there may be more to raise. */
    public Optional<LocalDate> nextDayAfter(LocalDate today, FollowedReport report) {
        if (report.settled()) {
            return Optional.empty();
        }
        return inOrder().stream()
                .filter(occasion -> !isDecision(occasion))
                .map(occasion -> firstDay(occasion, report))
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo);
    }

    private boolean isDue(Occasion occasion, LocalDate today, FollowedReport report) {
        if (isDecision(occasion)) {
            return isNews(occasion, today, report.decision());
        }
        LocalDate first = firstDay(occasion, report);
        if (report.settled() || today.isBefore(first)) {
            return false;
        }
        return switch (occasion) {
            case OPENED ->
                    openedWithThePeriod(report)
                            && today.isBefore(first.plusDays(NEWS_DAYS))
                            && today.isBefore(firstDay(Occasion.DUE_IN_5_DAYS, report));
            // Late is better than never, until the next reminder says it more urgently.
            case DUE_IN_5_DAYS ->
                    wasKnownOn(first, report) && today.isBefore(report.dueOn().minusDays(1));
            case DUE_TOMORROW, DUE_TODAY -> wasKnownOn(first, report) && today.equals(first);
            case OVERDUE, OVERDUE_ESCALATED, RETURNED, APPROVED -> true;
        };
    }

    private static boolean isDecision(Occasion occasion) {
        return occasion == Occasion.RETURNED || occasion == Occasion.APPROVED;
    }

    private static boolean isNews(
            Occasion occasion, LocalDate today, @Nullable ReportDecision decision) {
        return decision != null
                && decision.occasion() == occasion
                && today.isBefore(decision.on().plusDays(NEWS_DAYS));
    }

    private LocalDate firstDay(Occasion occasion, FollowedReport report) {
        return switch (occasion) {
            case OPENED -> report.openedOn();
            case DUE_IN_5_DAYS -> report.dueOn().minusDays(5);
            case DUE_TOMORROW -> report.dueOn().minusDays(1);
            case DUE_TODAY -> report.dueOn();
            case OVERDUE -> report.dueOn().plusDays(FIRST_OVERDUE_DAY);
            case OVERDUE_ESCALATED ->
                    report.dueOn()
                            .plusDays(
                                    report.unit().level() == UnitLevel.VILLAGE
                                            ? escalateOnDay
                                            : FIRST_OVERDUE_DAY);
            case RETURNED, APPROVED -> throw new IllegalArgumentException(occasion + " has no day");
        };
    }

    /** A team that is founded later owes a report too, but has not been waiting for it. */
    private static boolean openedWithThePeriod(FollowedReport report) {
        return report.openedOn().isBefore(report.period().firstDay().plusDays(NEWS_DAYS));
    }

    /** Whoever learns of a report after that day can no longer be told in time. */
    private static boolean wasKnownOn(LocalDate day, FollowedReport report) {
        return !report.openedOn().isAfter(day);
    }

    private static Recipient recipient(Occasion occasion, UnitPath unit) {
        return switch (occasion) {
            case OPENED, DUE_IN_5_DAYS, DUE_TOMORROW, DUE_TODAY, OVERDUE ->
                    new Recipient(unit, Audience.TEAM_LEADER);
            case OVERDUE_ESCALATED ->
                    unit.commune()
                            .map(commune -> new Recipient(commune, Audience.COMMUNE_OFFICE))
                            .orElseGet(() -> new Recipient(unit, Audience.PROVINCE_OFFICE));
            case RETURNED, APPROVED ->
                    new Recipient(
                            unit,
                            unit.level() == UnitLevel.VILLAGE
                                    ? Audience.TEAM_LEADER
                                    : Audience.COMMUNE_OFFICE);
        };
    }

    private EnumSet<Occasion> inOrder() {
        var ordered = EnumSet.noneOf(Occasion.class);
        ordered.addAll(occasions);
        return ordered;
    }
}
