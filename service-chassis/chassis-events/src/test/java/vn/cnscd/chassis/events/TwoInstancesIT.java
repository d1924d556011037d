package vn.cnscd.chassis.events;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import vn.cnscd.chassis.events.SampleApplication.NoteTaken;
import vn.cnscd.chassis.events.relay.Relay;
import vn.cnscd.chassis.events.store.EventAppender;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.chassis.test.TestTopics;
import vn.cnscd.contracts.hierarchy.UnitPath;

@ServiceTest
class TwoInstancesIT {

    private static final UnitPath VILLAGE = new UnitPath("31/11131/007");
    private static final int EVENTS = 500;

    @Autowired EventAppender appender;
    @Autowired Relay relay;
    @Autowired TestTopics topics;
    @Autowired Environment environment;

    @Test
    void oneLeadsAndWhenItStopsTheOtherTakesOverAndNothingIsLost() {
        await().atMost(20, SECONDS).until(relay::isLeader);
        try (var second = secondInstance()) {
            Relay other = second.getBean(Relay.class);
            append("both-run");
            await().atMost(20, SECONDS).until(() -> published().contains("both-run"));
            assertThat(other.isLeader()).isFalse();

            var appending = CompletableFuture.runAsync(this::appendOneByOne);
            await().atMost(20, SECONDS).until(() -> published().contains("note-50"));
            relay.stop();
            append("after-the-leader-stopped");

            await().atMost(20, SECONDS).until(other::isLeader);
            assertThat(appending).succeedsWithin(Duration.ofSeconds(30));
            await().atMost(20, SECONDS).until(() -> published().containsAll(appended()));
            assertThat(relay.isLeader()).isFalse();
        }
        relay.start();
        append("the-first-again");
        await().atMost(20, SECONDS).until(() -> published().contains("the-first-again"));
    }

    private ConfigurableApplicationContext secondInstance() {
        return new SpringApplicationBuilder(SampleApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        Stream.of("spring.datasource.url", "cnscd.kafka.bootstrap-servers")
                                .map(key -> "--%s=%s".formatted(key, environment.getProperty(key)))
                                .toArray(String[]::new));
    }

    private void appendOneByOne() {
        IntStream.range(0, EVENTS).forEach(i -> append("note-" + i));
    }

    private void append(String id) {
        appender.append(List.of(new NewEvent("Note", id, 0, new NoteTaken(VILLAGE, "x"))));
    }

    private static Set<String> appended() {
        return Stream.concat(
                        Stream.of("both-run", "after-the-leader-stopped"),
                        IntStream.range(0, EVENTS).mapToObj(i -> "note-" + i))
                .collect(Collectors.toSet());
    }

    private Set<String> published() {
        return topics.published(SampleApplication.TOPIC).stream()
                .map(record -> record.headers().getOrDefault("ce_aggregate", ""))
                .collect(Collectors.toSet());
    }
}
