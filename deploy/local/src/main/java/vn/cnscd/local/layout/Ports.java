package vn.cnscd.local.layout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import vn.cnscd.local.LaunchProblem;

/**
 * The ports of one run, all on the loopback address and all moved by the same offset, so that runs
 * can stand beside each other.
 *
 * @param offset what is added to every port
 */
public record Ports(int offset) {

    private static final int IDENTITY = 8085;
    private static final int POSTGRES = 15432;
    private static final int KAFKA = 19092;
    private static final int KAFKA_CONTROLLER = 19093;
    private static final int SMTP = 10025;
    private static final int IMAP = 10143;
    private static final int HIGHEST = 65535;
    private static final int DISTANCE_OF_SECOND_INSTANCES = 10;
    private static final int TRIES = 200;

    public Ports {
        if (offset < 0 || offset > HIGHEST - KAFKA_CONTROLLER) {
            throw new LaunchProblem(
                    "The port offset must be between 0 and " + (HIGHEST - KAFKA_CONTROLLER) + ".");
        }
    }

    /** Ports on which nothing listens now. */
    public static Ports free() {
        for (int i = 0; i < TRIES; i++) {
            var ports = new Ports(ThreadLocalRandom.current().nextInt(1, 12_000));
            if (ports.all().keySet().stream().allMatch(Ports::isFree)) {
                return ports;
            }
        }
        throw new LaunchProblem("No range of free ports was found.");
    }

    /**
     * The ports of services that run a second time beside the first; what they share, such as
     * PostgreSQL, stays where it is.
     */
    public Ports ofSecondInstances() {
        return new Ports(offset + DISTANCE_OF_SECOND_INSTANCES);
    }

    /** Throws a problem that names the part whose port something else holds. */
    public void requireFree() {
        all().forEach(
                        (port, part) -> {
                            if (!isFree(port)) {
                                throw new LaunchProblem(
                                        "Port %d, which %s needs, is in use. Stop the program that holds it (for example: ss -ltnp 'sport = :%d'), or move all ports: ./run --port-offset 1000"
                                                .formatted(port, part, port));
                            }
                        });
    }

    /** Whether something answers on a port of this machine. */
    public static boolean isServed(int port) {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    public int of(ServiceModule service) {
        return service.port() + offset;
    }

    public int managementOf(ServiceModule service) {
        return service.managementPort() + offset;
    }

    public int identity() {
        return IDENTITY + offset;
    }

    public int postgres() {
        return POSTGRES + offset;
    }

    public int kafka() {
        return KAFKA + offset;
    }

    public int kafkaController() {
        return KAFKA_CONTROLLER + offset;
    }

    public int smtp() {
        return SMTP + offset;
    }

    public int imap() {
        return IMAP + offset;
    }

    /** The one address that people and clients know; also the issuer of the tokens. */
    public String gatewayUrl() {
        return "http://localhost:" + of(ServiceModule.GATEWAY);
    }

    private Map<Integer, String> all() {
        var ports = new LinkedHashMap<Integer, String>();
        for (var service : ServiceModule.values()) {
            ports.put(of(service), service.module());
            ports.put(managementOf(service), "the management of " + service.module());
        }
        ports.put(identity(), "the identity provider");
        ports.put(postgres(), "PostgreSQL");
        ports.put(kafka(), "Kafka");
        ports.put(kafkaController(), "Kafka's controller");
        ports.put(smtp(), "the SMTP server");
        ports.put(imap(), "the IMAP server");
        return ports;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
