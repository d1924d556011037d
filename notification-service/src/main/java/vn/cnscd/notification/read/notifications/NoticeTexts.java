package vn.cnscd.notification.read.notifications;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import vn.cnscd.contracts.time.Period;

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
        return text(notice.occasion() + ".title", notice, language);
    }

    public String body(Notice notice, Locale language) {
        return text(notice.occasion() + ".body", notice, language);
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
            period(notice.period(), language),
            day(notice.dueOn()),
            notice.daysFromDue(),
            day(notice.raisedOn()),
            notice.recipientName()
        };
        return texts.getMessage(code, arguments, language);
    }

    private String period(Period period, Locale language) {
        Object[] arguments = {period.numeral(), Integer.toString(period.year())};
        return texts.getMessage("period." + period.kind(), arguments, language);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
