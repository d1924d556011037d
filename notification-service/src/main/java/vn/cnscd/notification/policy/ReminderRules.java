package vn.cnscd.notification.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.notification.events.Audience;
import vn.cnscd.notification.events.Occasion;
import vn.cnscd.notification.events.PeriodicReport;
import vn.cnscd.notification.events.Recipient;
import vn.cnscd.notification.events.RequestedReport;

/**
 * Who is told of an owed report on which day (quy tắc nhắc hạn): when it opens or is asked for,
 * five days and one day before, on the day, and when overdue, first who writes it, then the office
 * that follows up; and who hears what was decided on a submitted one.
 *
 * @param occasions the occasions in use
 * @param escalateOnDay the day of being overdue, from 1, on which the commune office is told about
 *     a village, and whoever asked about a request; about its own report an office is told on the
 *     first
 */
@ConfigurationProperties("cnscd.reminders")
public record ReminderRules(
        @DefaultValue({
                    "OPENED",
                    "REQUESTED",
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

    private static final int EARLY_DAYS = 5;
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
                .map(occasion -> new Reminder(occasion, recipient(occasion, report)))
                .toList();
    }

    /** The reminder that somebody gives by hand. */
    public Reminder byHand(FollowedReport report) {
        return new Reminder(Occasion.REMINDED, recipient(Occasion.REMINDED, report));
    }

    /** The next day on which there may be more to raise. */
    public Optional<LocalDate> nextDayAfter(LocalDate today, FollowedReport report) {
        return inOrder().stream()
                .flatMap(occasion -> firstDay(occasion, report).stream())
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo);
    }

    private boolean isDue(Occasion occasion, LocalDate today, FollowedReport report) {
        return firstDay(occasion, report)
                .filter(first -> !today.isBefore(first))
                .filter(first -> isStillDue(occasion, first, today, report))
                .isPresent();
    }

    private static boolean isStillDue(
            Occasion occasion, LocalDate first, LocalDate today, FollowedReport report) {
        return switch (occasion) {
            case OPENED ->
                    openedWithThePeriod(report)
                            && isNews(first, today)
                            && today.isBefore(report.dueOn().minusDays(EARLY_DAYS));
            case REQUESTED -> report.matter().onRequest() != null && isNews(first, today);
            // Late is better than never, until the next reminder says it more urgently.
            case DUE_IN_5_DAYS ->
                    wasKnownOn(first, report) && today.isBefore(report.dueOn().minusDays(1));
            case DUE_TOMORROW, DUE_TODAY -> wasKnownOn(first, report) && today.equals(first);
            case OVERDUE, OVERDUE_ESCALATED -> true;
            case REMINDED -> false;
            case RETURNED, APPROVED -> isNews(first, today);
        };
    }

    /** None for what need not be asked any more, and for what was not decided. */
    private Optional<LocalDate> firstDay(Occasion occasion, FollowedReport report) {
        if (report.settled() && occasion.asksForReport()) {
            return Optional.empty();
        }
        return switch (occasion) {
            case OPENED, REQUESTED -> Optional.of(report.openedOn());
            case DUE_IN_5_DAYS -> Optional.of(report.dueOn().minusDays(EARLY_DAYS));
            case DUE_TOMORROW -> Optional.of(report.dueOn().minusDays(1));
            case DUE_TODAY -> Optional.of(report.dueOn());
            case OVERDUE -> Optional.of(report.dueOn().plusDays(FIRST_OVERDUE_DAY));
            case OVERDUE_ESCALATED ->
                    Optional.of(
                            report.dueOn()
                                    .plusDays(
                                            isFollowedUpByAnother(report)
                                                    ? escalateOnDay
                                                    : FIRST_OVERDUE_DAY));
            case RETURNED, APPROVED -> report.decision(occasion).map(ReportDecision::on);
            case REMINDED -> Optional.empty(); // on no day by itself
        };
    }

    private static boolean isNews(LocalDate since, LocalDate today) {
        return today.isBefore(since.plusDays(NEWS_DAYS));
    }

    /** A team that is founded later owes a report too, but has not been waiting for it. */
    private static boolean openedWithThePeriod(FollowedReport report) {
        var period = report.matter().onPeriod();
        return period != null && report.openedOn().isBefore(period.firstDay().plusDays(NEWS_DAYS));
    }

    /**
     * Whoever learns of a report after that day can no longer be told in time; a request tells its
     * due day itself.
     */
    private static boolean wasKnownOn(LocalDate day, FollowedReport report) {
        return switch (report.matter()) {
            case PeriodicReport _ -> !report.openedOn().isAfter(day);
            case RequestedReport _ -> report.openedOn().isBefore(day);
        };
    }

    private static boolean isFollowedUpByAnother(FollowedReport report) {
        return report.matter() instanceof RequestedReport
                || report.unit().level() == UnitLevel.VILLAGE;
    }

    private static Recipient recipient(Occasion occasion, FollowedReport report) {
        UnitPath unit = report.unit();
        var request = report.matter().onRequest();
        return switch (occasion) {
            case OPENED, REQUESTED, DUE_IN_5_DAYS, DUE_TOMORROW, DUE_TODAY, OVERDUE ->
                    request == null ? new Recipient(unit, Audience.TEAM_LEADER) : whoWritesIn(unit);
            case OVERDUE_ESCALATED ->
                    request == null
                            ? officeOf(unit.commune().orElse(unit))
                            : officeOf(request.by());
            case REMINDED, RETURNED, APPROVED -> whoWritesIn(unit);
        };
    }

    private static Recipient whoWritesIn(UnitPath unit) {
        return unit.level() == UnitLevel.VILLAGE
                ? new Recipient(unit, Audience.TEAM_LEADER)
                : officeOf(unit);
    }

    private static Recipient officeOf(UnitPath unit) {
        return new Recipient(
                unit,
                unit.level() == UnitLevel.COMMUNE
                        ? Audience.COMMUNE_OFFICE
                        : Audience.PROVINCE_OFFICE);
    }

    private EnumSet<Occasion> inOrder() {
        var ordered = EnumSet.noneOf(Occasion.class);
        ordered.addAll(occasions);
        return ordered;
    }
}
