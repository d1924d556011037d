package vn.cnscd.notification.automation.whennotificationisraisedthendeliver.email;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.notification.events.PeriodicReport;
import vn.cnscd.notification.events.RequestedReport;
import vn.cnscd.notification.read.notifications.Notice;
import vn.cnscd.notification.read.notifications.NoticeTexts;
import vn.cnscd.notification.write.delivery.ClaimedDelivery;

/** Writes a notification as a letter (thư), plain and as simple HTML. */
@Component
class Letters {

    private final JavaMailSender sender;
    private final NoticeTexts texts;
    private final MailServerProperties properties;
    private final DashboardProperties dashboard;
    private final Clock clock;

    Letters(
            JavaMailSender sender,
            NoticeTexts texts,
            MailServerProperties properties,
            DashboardProperties dashboard,
            Clock clock) {
        this.sender = sender;
        this.texts = texts;
        this.properties = properties;
        this.dashboard = dashboard;
        this.clock = clock;
    }

    MimeMessage write(ClaimedDelivery delivery, List<String> addresses, Locale language)
            throws MessagingException {
        Notice notice = delivery.notice();
        MimeMessage message = sender.createMimeMessage();
        var letter = new MimeMessageHelper(message, true, UTF_8.name());
        letter.setFrom(from());
        letter.setTo(addresses.toArray(String[]::new));
        letter.setSubject(texts.title(notice, language));
        letter.setText(plain(notice, language), html(notice, language));
        letter.setSentDate(Date.from(clock.instant()));
        // The same at each attempt: where a copy arrives after a crash, mail systems drop it.
        message.setHeader("Message-ID", "<" + delivery.id() + "@" + properties.domain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private InternetAddress from() {
        try {
            return new InternetAddress(properties.from(), properties.senderName(), UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String plain(Notice notice, Locale language) {
        return "%s,\n\n%s\n\n%s: %s\n\n--\n%s\n"
                .formatted(
                        texts.salutation(notice, language),
                        texts.body(notice, language),
                        texts.link(notice, language),
                        link(notice),
                        texts.footer(notice, language));
    }

    private String html(Notice notice, Locale language) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><body style="font-family:sans-serif;font-size:16px;line-height:1.5">
                <p>%s,</p>
                <p>%s</p>
                <p><a href="%s" style="font-weight:bold">%s</a></p>
                <p style="font-size:13px;color:#555">%s</p>
                </body></html>
                """
                .formatted(
                        language.getLanguage(),
                        escape(texts.salutation(notice, language)),
                        escape(texts.body(notice, language)),
                        escape(link(notice)),
                        escape(texts.link(notice, language)),
                        escape(texts.footer(notice, language)));
    }

    private String link(Notice notice) {
        String reports = "%s/%s/reports".formatted(dashboard.url(), notice.subjectUnit().url());
        return switch (notice.matter()) {
            case PeriodicReport(Period period) -> reports + "?period=" + period;
            case RequestedReport _ -> reports;
        };
    }

    private static String escape(String text) {
        return htmlEscape(text, UTF_8.name());
    }
}
