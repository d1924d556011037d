package vn.cnscd.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.chassis.test.TestTopics;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.UnitDescribedV1;
import vn.cnscd.contracts.reporting.ReportApprovedV1;
import vn.cnscd.contracts.reporting.ReportOpenedV1;
import vn.cnscd.contracts.reporting.ReportRequestedV1;
import vn.cnscd.contracts.reporting.ReportRescheduledV1;
import vn.cnscd.contracts.reporting.ReportReturnedV1;
import vn.cnscd.contracts.reporting.ReportSubmittedV1;
import vn.cnscd.contracts.reporting.ReportWaivedV1;
import vn.cnscd.contracts.reporting.RequestAnsweredV1;
import vn.cnscd.contracts.time.Period;

/** One running service for all integration tests; each uses villages of its own. */
@ServiceTest
abstract class RunningService {

    static final Period QUARTER = Period.of("2025-Q4");
    static final LocalDate DUE = LocalDate.parse("2025-12-15");
    static final RegistryStandIn REGISTRY = new RegistryStandIn();
    static final GreenMail MAIL =
            new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired ApiClient api;
    @Autowired TestTopics topics;
    @Autowired MutableClock clock;
    @Autowired JdbcClient jdbc;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry properties) {
        MAIL.start();
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getServerSetup().getPort());
        properties.add("cnscd.registry.url", REGISTRY::url);
        properties.add("cnscd.registry.open-for", () -> "200ms");
        properties.add("cnscd.mail.open-for", () -> "200ms");
        properties.add("cnscd.identity.token-uri", () -> REGISTRY.url() + "/oauth2/token");
        properties.add("cnscd.identity.client-secret", () -> RegistryStandIn.SECRET);
        properties.add("cnscd.reminders.poll", () -> "100ms");
        properties.add("cnscd.deliveries.poll", () -> "50ms");
        // Tests move the clock by days while a letter is on its way.
        properties.add("cnscd.deliveries.lease", () -> "30d");
    }

    @BeforeEach
    void startOnTheFifthDayBeforeTheReportsAreDue() {
        clock.set(MutableClock.START);
        REGISTRY.comeBack();
        if (!MAIL.isRunning()) {
            MAIL.start();
        }
    }

    /** Moves to ten in the morning of a day in Vietnam. */
    void itIs(String day) {
        clock.set(Instant.parse(day + "T03:00:00Z"));
    }

    void isCalled(String unit, String fullName) {
        var path = new UnitPath(unit);
        topics.publish(
                PublishedEvent.UNIT_REGISTERED,
                path,
                new UnitDescribedV1(
                        path,
                        "THON",
                        fullName,
                        fullName,
                        null,
                        null,
                        null,
                        LocalDate.parse("2025-07-01")));
        await().until(
                        () ->
                                jdbc.sql("select 1 from unit_name where unit = ?")
                                                .param(unit)
                                                .query()
                                                .listOfRows()
                                                .size()
                                        == 1);
    }

    void opened(String unit) {
        var path = new UnitPath(unit);
        tell(PublishedEvent.REPORT_OPENED, new ReportOpenedV1(path, QUARTER, DUE), path, 0);
    }

    void rescheduled(String unit, String dueOn, long sequence) {
        var path = new UnitPath(unit);
        tell(
                PublishedEvent.REPORT_RESCHEDULED,
                new ReportRescheduledV1(path, QUARTER, LocalDate.parse(dueOn)),
                path,
                sequence);
    }

    void waived(String unit, long sequence) {
        var path = new UnitPath(unit);
        tell(PublishedEvent.REPORT_WAIVED, new ReportWaivedV1(path, QUARTER), path, sequence);
    }

    void submitted(String unit, long sequence) {
        var path = new UnitPath(unit);
        tell(
                PublishedEvent.REPORT_SUBMITTED,
                new ReportSubmittedV1(path, QUARTER, DUE),
                path,
                sequence);
    }

    void returned(String unit, long sequence) {
        var path = new UnitPath(unit);
        tell(PublishedEvent.REPORT_RETURNED, new ReportReturnedV1(path, QUARTER), path, sequence);
    }

    void approved(String unit, long sequence) {
        var path = new UnitPath(unit);
        tell(PublishedEvent.REPORT_APPROVED, new ReportApprovedV1(path, QUARTER), path, sequence);
    }

    /** A request for a report, due in the middle of December. */
    void asked(String by, String id, String... units) {
        var asker = new UnitPath(by);
        topics.publish(
                PublishedEvent.REPORT_REQUESTED,
                asker,
                new ReportRequestedV1(
                        asker, id, DUE, Arrays.stream(units).map(UnitPath::new).toList()),
                "request of " + by,
                0);
    }

    void answered(String unit, String by, String id) {
        var path = new UnitPath(unit);
        topics.publish(
                PublishedEvent.REQUEST_ANSWERED,
                path,
                new RequestAnsweredV1(path, new UnitPath(by), id),
                "answer of " + unit,
                0);
        eventually(
                () ->
                        assertThat(
                                        jdbc.sql(
                                                        "select settled from obligation where unit = ? and matter = ?")
                                                .params(unit, by + ":" + id)
                                                .query(Boolean.class)
                                                .list())
                                .containsExactly(true));
    }

    private void tell(PublishedEvent word, Object body, UnitPath unit, long sequence) {
        topics.publish(word, unit, body, "report of " + unit, sequence);
        awaitSequence(unit.value(), sequence);
    }

    /** What arrived at an address so far, oldest first. */
    static List<MimeMessage> lettersTo(String address) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(letter -> recipients(letter).contains(address))
                .toList();
    }

    static List<String> subjectsTo(String address) {
        var subjects = new ArrayList<String>();
        for (MimeMessage letter : lettersTo(address)) {
            try {
                subjects.add(letter.getSubject());
            } catch (MessagingException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return subjects;
    }

    List<String> occasionsIn(String unit, String role) {
        var occasions = new ArrayList<String>();
        for (JsonNode item : inbox(unit, role).at("/items")) {
            occasions.add(item.at("/occasion").asString());
        }
        return occasions;
    }

    JsonNode inbox(String unit, String role) {
        var path = new UnitPath(unit);
        return api.as(role + "@" + path.identifier())
                .get("/api/v1/" + path.url() + "/notifications")
                .json();
    }

    /** The row of the delivery log of a unit and channel; empty before there is one. */
    Map<String, Object> delivery(String unit, String channel) {
        var rows =
                jdbc.sql("select * from delivery where unit = ? and channel = ?")
                        .params(unit, channel)
                        .query()
                        .listOfRows();
        assertThat(rows).hasSizeLessThan(2);
        return rows.isEmpty() ? Map.of() : rows.getFirst();
    }

    /** Lets the waits between attempts pass until a letter stands so. */
    void eventuallyTheLetterIs(String unit, String state, @Nullable String failure) {
        eventually(
                () -> {
                    clock.advance(Duration.ofSeconds(2));
                    assertTheLetterIs(unit, state, failure);
                });
    }

    /** With the clock standing still, so that no further attempt can be on its way. */
    void assertTheLetterIs(String unit, String state, @Nullable String failure) {
        assertThat(delivery(unit, "EMAIL"))
                .containsEntry("state", state)
                .containsEntry("last_failure", failure);
    }

    static void eventually(ThrowingRunnable assertion) {
        await().pollInterval(Duration.ofMillis(50)).untilAsserted(assertion);
    }

    private void awaitSequence(String unit, long sequence) {
        await().pollInterval(Duration.ofMillis(50))
                .until(
                        () ->
                                !jdbc.sql(
                                                "select 1 from obligation where unit = ? and sequence >= ?")
                                        .params(unit, sequence)
                                        .query()
                                        .listOfRows()
                                        .isEmpty());
    }

    static List<String> recipients(MimeMessage letter) {
        try {
            return Arrays.stream(letter.getRecipients(Message.RecipientType.TO))
                    .map(Object::toString)
                    .toList();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
