package vn.cnscd.notification;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import vn.cnscd.chassis.test.MutableClock;

class ExactlyOnceIT extends RunningService {

    private static final List<String> SHARED =
            List.of(
                    "spring.datasource.url",
                    "spring.datasource.username",
                    "cnscd.kafka.bootstrap-servers",
                    "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                    "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                    "spring.mail.port",
                    "cnscd.registry.url",
                    "cnscd.identity.token-uri",
                    "cnscd.identity.client-secret",
                    "cnscd.reminders.poll",
                    "cnscd.deliveries.poll",
                    "cnscd.deliveries.lease");

    @Autowired Environment environment;

    @Test
    void aRepublishedEventRemindsNobodyAgain() {
        String village = "31/21001/001";
        REGISTRY.leader(village, "republished@example.org");
        opened(village);
        eventually(() -> assertThat(subjectsTo("republished@example.org")).hasSize(1));
        submitted(village, 1);

        opened(village);
        opened(village);
        itIs("2025-12-15");
        String later = "31/21001/002";
        REGISTRY.leader(later, "later@example.org");
        opened(later);
        eventually(() -> assertThat(subjectsTo("later@example.org")).hasSize(1));

        assertThat(subjectsTo("republished@example.org")).hasSize(1);
    }

    @Test
    void twoInstancesOnOneDatabaseRaiseAndSendEachOnce() {
        itIs("2025-12-16");
        List<String> villages =
                IntStream.rangeClosed(1, 40).mapToObj("31/21002/%03d"::formatted).toList();
        villages.forEach(village -> REGISTRY.leader(village, addressOf(village)));

        try (var second = secondInstance()) {
            assertThat(second.isRunning()).isTrue();
            villages.forEach(this::opened);
            itIs("2025-12-18");
            eventually(() -> assertThat(sentTo(villages)).hasSize(40));
            eventually(
                    () ->
                            assertThat(occasionsIn("31/21002", "commune-officer"))
                                    .hasSize(40)
                                    .containsOnly("OVERDUE_ESCALATED"));
        }

        assertThat(sentTo(villages)).doesNotHaveDuplicates().hasSize(40);
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from domain_event_entry e
                                        join notification n on n.id::text = e.aggregate_identifier
                                        where n.subject_unit like '31/21002/%'
                                        """)
                                .query(Long.class)
                                .single())
                .isEqualTo(80);
    }

    @Test
    void whatIsDueOnOneDayForManyIsRaisedInPortionsWithoutGapOrRepetition() {
        jdbc.sql(
                        """
                        insert into obligation
                            (unit, matter, due_on, opened_on, settled, sequence, remind_on)
                        select '31/21004/' || lpad(i::text, 3, '0'), matter, '2025-12-15',
                               '2025-12-01', false, 0, '2025-12-10'
                        from generate_series(1, 400) i,
                             unnest(array ['2025-10', '2025-11', '2025-Q4']) matter
                        """)
                .update();

        eventually(
                () ->
                        assertThat(
                                        jdbc.sql(
                                                        """
                                                        select count(*) from notification
                                                        where unit like '31/21004/%'
                                                        """)
                                                .query(Long.class)
                                                .single())
                                .isEqualTo(1200));
        assertThat(
                        jdbc.sql(
                                        """
                                        select distinct remind_on::text from obligation
                                        where unit like '31/21004/%'
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("2025-12-14");
        // The other tests move the clock, too.
        jdbc.sql("update obligation set settled = true where unit like '31/21004/%'").update();
    }

    @Test
    void aDeliveryWhoseInstanceDiedIsSentAgainUnderTheSameMessageId() throws Exception {
        String village = "31/21003/001";
        REGISTRY.leader(village, "crash@example.org");
        opened(village);
        eventually(
                () -> assertThat(delivery(village, "EMAIL")).containsEntry("state", "DELIVERED"));
        // As it stands when the process dies after the server took the letter, before the commit.
        Object id = requireNonNull(delivery(village, "EMAIL").get("id"));
        jdbc.sql("delete from domain_event_entry where aggregate_identifier = ?")
                .param(id.toString())
                .update();
        jdbc.sql(
                        """
                        update delivery set state = 'SENDING', next_attempt_at = ?
                        where id = ?
                        """)
                .params(Timestamp.from(clock.instant().plus(Duration.ofMinutes(2))), id)
                .update();
        assertThat(lettersTo("crash@example.org")).hasSize(1);

        clock.advance(Duration.ofMinutes(3));

        eventually(
                () -> assertThat(delivery(village, "EMAIL")).containsEntry("state", "DELIVERED"));
        var letters = lettersTo("crash@example.org");
        assertThat(letters).hasSize(2);
        assertThat(letters.get(0).getMessageID()).isEqualTo(letters.get(1).getMessageID());
    }

    private static List<String> sentTo(List<String> villages) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .flatMap(letter -> recipients(letter).stream())
                .filter(villages.stream().map(ExactlyOnceIT::addressOf).toList()::contains)
                .toList();
    }

    private static String addressOf(String village) {
        return village.replace('/', '-') + "@example.org";
    }

    private GenericApplicationContext secondInstance() {
        var arguments =
                SHARED.stream()
                        .map(name -> "--" + name + "=" + environment.getRequiredProperty(name))
                        .toList();
        return (GenericApplicationContext)
                new SpringApplicationBuilder(NotificationServiceApplication.class)
                        .initializers(
                                context ->
                                        ((GenericApplicationContext) context)
                                                .registerBean(
                                                        "testClock",
                                                        MutableClock.class,
                                                        () -> clock))
                        .run(with(arguments, "--server.port=0", "--management.server.port=0"));
    }

    private static String[] with(List<String> arguments, String... more) {
        return Stream.concat(arguments.stream(), Arrays.stream(more)).toArray(String[]::new);
    }
}
