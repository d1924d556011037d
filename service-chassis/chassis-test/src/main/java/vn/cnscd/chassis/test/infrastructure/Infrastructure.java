package vn.cnscd.chassis.test.infrastructure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/**
 * The servers that all tests of a module share: containers where an engine answers, embedded ones
 * elsewhere.
 */
public final class Infrastructure {

    private static final Logger LOG = LoggerFactory.getLogger(Infrastructure.class);
    private static final boolean ENGINE = engineAnswers();

    private Infrastructure() {}

    public static PostgresServer postgres() {
        return Postgres.SERVER;
    }

    public static KafkaServer kafka() {
        return Kafka.SERVER;
    }

    private static boolean engineAnswers() {
        boolean answers = DockerClientFactory.instance().isDockerAvailable();
        LOG.info("Tests use {} PostgreSQL and Kafka", answers ? "Testcontainers'" : "embedded");
        return answers;
    }

    private static final class Postgres {
        static final PostgresServer SERVER =
                ENGINE ? new ContainerPostgres() : new EmbeddedPostgresServer();
    }

    private static final class Kafka {
        static final KafkaServer SERVER = ENGINE ? new ContainerKafka() : new EmbeddedKafkaServer();
    }
}
