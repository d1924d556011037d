package vn.cnscd.notification.read.notifications;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.notification.events.Matter;
import vn.cnscd.notification.events.PeriodicReport;
import vn.cnscd.notification.events.RequestedReport;

/** Says in a language what a notification is about and what to do. */
@Component
public class NoticeTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    NoticeTexts() {
        texts.setBasename("reminders");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
    }

    public String title(Notice notice, Locale language) {
        return text(about(notice) + ".title", notice, language);
    }

    public String body(Notice notice, Locale language) {
        return text(about(notice) + ".body", notice, language);
    }

    /** What is said of a request is not what is said of a report on a period. */
    private static String about(Notice notice) {
        return switch (notice.matter()) {
            case PeriodicReport _ -> notice.occasion().name();
            case RequestedReport _ -> "request." + notice.occasion();
        };
    }

    /** How a letter to the recipient begins. */
    public String salutation(Notice notice, Locale language) {
        return text("salutation." + notice.recipient().audience(), notice, language);
    }

    /** What the link to the report says. */
    public String link(Notice notice, Locale language) {
        return text("link", notice, language);
    }

    /** Why the recipient gets this letter, and that nobody reads an answer. */
    public String footer(Notice notice, Locale language) {
        return text("footer", notice, language);
    }

    private String text(String code, Notice notice, Locale language) {
        Object[] arguments = {
            notice.subjectName(),
            matter(notice.matter(), language),
            day(notice.dueOn()),
            notice.daysFromDue(),
            day(notice.raisedOn()),
            notice.recipientName(),
            notice.askerName()
        };
        return texts.getMessage(code, arguments, language);
    }

    private String matter(Matter matter, Locale language) {
        return switch (matter) {
            case PeriodicReport(Period period) -> period(period, language);
            case RequestedReport request -> request.id();
        };
    }

    private String period(Period period, Locale language) {
        Object[] arguments = {period.numeral(), Integer.toString(period.year())};
        return texts.getMessage("period." + period.kind(), arguments, language);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
