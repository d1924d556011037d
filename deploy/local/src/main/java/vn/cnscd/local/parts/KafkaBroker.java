package vn.cnscd.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import vn.cnscd.local.LaunchProblem;
import vn.cnscd.local.layout.DataFolder;
import vn.cnscd.local.layout.Installation;
import vn.cnscd.local.layout.Ports;
import vn.cnscd.local.layout.Topics;

/** A real Kafka broker (KRaft, one node) with the platform's topics. */
public final class KafkaBroker extends ProcessPart {

    public static final String NAME = "kafka";

    private static final Duration PATIENCE_AT_START = Duration.ofMinutes(3);
    private static final List<String> JVM =
            List.of(
                    "-Xms128m",
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--sun-misc-unsafe-memory-access=allow",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dlogback.configurationFile=vn/cnscd/local/kafka-logback.xml");

    private final Ports ports;

    public KafkaBroker(DataFolder data, Ports ports) {
        super(NAME, data, Duration.ofSeconds(20));
        this.ports = ports;
    }

    /** Where clients find the broker. */
    public String bootstrapServers() {
        return "127.0.0.1:" + ports.kafka();
    }

    @Override
    void begin(Consumer<String> progress) {
        Path configuration = writeConfiguration();
        if (!Files.exists(data.kafka().resolve("meta.properties"))) {
            progress.accept("formatting its storage");
            format(configuration);
        }
        progress.accept("starting");
        launch(java("kafka.Kafka", configuration.toString()), Map.of());
        await(() -> Ports.isServed(ports.kafka()), PATIENCE_AT_START);
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            await(() -> answers(admin), PATIENCE_AT_START);
            progress.accept("creating topics");
            createTopics(admin);
        }
    }

    private void format(Path configuration) {
        var command =
                java(
                        "kafka.tools.StorageTool",
                        "format",
                        "--ignore-formatted",
                        "-t",
                        Uuid.randomUuid().toString(),
                        "-c",
                        configuration.toString());
        if (runToEnd(command, Map.of()) != 0) {
            throw new LaunchProblem("Kafka's storage could not be formatted; see " + log());
        }
    }

    private Path writeConfiguration() {
        var lines =
                List.of(
                        "process.roles=broker,controller",
                        "node.id=1",
                        "controller.quorum.voters=1@127.0.0.1:" + ports.kafkaController(),
                        "controller.listener.names=CONTROLLER",
                        "listeners=PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                                .formatted(ports.kafka(), ports.kafkaController()),
                        "advertised.listeners=PLAINTEXT://127.0.0.1:" + ports.kafka(),
                        "log.dirs=" + data.kafka(),
                        // Read models are rebuilt from the start of the topics, so these keep all.
                        "log.retention.ms=-1",
                        "log.retention.bytes=-1",
                        "auto.create.topics.enable=false",
                        "num.partitions=" + Topics.PARTITIONS,
                        "offsets.topic.num.partitions=4",
                        "offsets.topic.replication.factor=1",
                        "transaction.state.log.num.partitions=4",
                        "transaction.state.log.replication.factor=1",
                        "transaction.state.log.min.isr=1",
                        "share.coordinator.state.topic.num.partitions=1",
                        "share.coordinator.state.topic.replication.factor=1",
                        "share.coordinator.state.topic.min.isr=1",
                        "group.initial.rebalance.delay.ms=0");
        try {
            Path file = data.root().resolve("kafka.properties");
            Files.write(file, lines);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(Admin admin) {
        try {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("Interrupted while starting.", e);
        }
    }

    private static void createTopics(Admin admin) {
        for (var topic : Topics.NAMES) {
            var wanted =
                    new NewTopic(topic, Topics.PARTITIONS, (short) 1)
                            .configs(Map.of("retention.ms", "-1", "retention.bytes", "-1"));
            try {
                admin.createTopics(List.of(wanted)).all().get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw new LaunchProblem("Kafka refused the topic " + topic + ": " + e, e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LaunchProblem("Interrupted while starting.", e);
            }
        }
    }

    /** The broker's classes are on the launcher's own class path. */
    private static List<String> java(String mainClass, String... arguments) {
        var command = new ArrayList<String>(List.of(Installation.java()));
        command.addAll(JVM);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(List.of(arguments));
        return command;
    }
}
