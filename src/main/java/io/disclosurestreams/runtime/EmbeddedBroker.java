package io.disclosurestreams.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real Kafka of one node (KRaft) in this process, for everyone without a cluster. It listens on loopback only, keeps
 * its log under the data directory and finds it again after a restart or a crash. Kafka's makers advise against one
 * node as broker and controller for what must never be away: then {@code DISCLOSURE_KAFKA_BOOTSTRAP_SERVERS} names a
 * cluster instead, and nothing else changes.
 *
 * <p>If the only disk fails Kafka ends the process, which is right: going on would acknowledge what is not stored.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);

    private final KafkaRaftServer server;
    private final String address;
    private final Path addressFile;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedBroker(KafkaRaftServer server, String address, Path addressFile) {
        this.server = server;
        this.address = address;
        this.addressFile = addressFile;
    }

    /**
     * Starts, on a fresh directory or with what is there; takes about two seconds. The address is also written to
     * {@code broker.address} in the data directory, for whoever wants to look into the topics.
     *
     * @param port 0 = any free port
     * @throws StartRefusedException if the port is taken or the log can't be opened
     */
    public static EmbeddedBroker start(DataDirectory data, int port) {
        return start(data, port, Map.of());
    }

    static EmbeddedBroker start(DataDirectory data, int port, Map<String, String> overrides) {
        try {
            int[] ports = freePorts(port);
            data.makeBroker();
            Path log = data.broker().resolve("log");
            format(log, ClusterId.of(data.broker().resolve("cluster.id"), log));
            var properties = BrokerProperties.of(log, ports[0], ports[1]);
            properties.putAll(overrides);
            onFatalFault(log);
            var server = inRootLocale(() -> {
                FormerRegistration.removeAfterCrash(log, ports[1]);
                return started(properties);
            });
            String address = BrokerProperties.HOST + ":" + ports[0];
            DurableFile.write(data.brokerAddress(), address);
            LOG.info("Embedded Kafka at {}, data in {}", address, log);
            return new EmbeddedBroker(server, address, data.brokerAddress());
        } catch (StartRefusedException e) {
            throw e;
        } catch (Exception e) {
            throw new StartRefusedException(
                    "The embedded Kafka broker did not start on " + data.broker() + ": " + e.getMessage(), e);
        }
    }

    /** Host and port, as Kafka clients want it. */
    public String bootstrapServers() {
        return address;
    }

    /** Stops; close all clients before, they would retry in vain. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.shutdown();
            server.awaitShutdown();
            Exit.resetHaltProcedure();
            Exit.resetExitProcedure();
            try {
                Files.deleteIfExists(addressFile);
            } catch (IOException e) {
                LOG.warn("{} could not be deleted: {}", addressFile, e.toString());
            }
        }
    }

    /** Kafka upper-cases "classic" by the system's locale: on a Turkish machine it would not know its own protocol. */
    private static KafkaRaftServer inRootLocale(Callable<KafkaRaftServer> start) throws Exception {
        var locale = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return start.call();
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static KafkaRaftServer started(Properties properties) {
        var server = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
        try {
            server.startup();
            return server;
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }

    /** Also on a formatted directory: Kafka then checks that cluster and node are the ones that wrote it. */
    private static void format(Path log, String clusterId) throws Exception {
        Files.createDirectories(log);
        new Formatter()
                .setNodeId(BrokerProperties.NODE_ID)
                .setClusterId(clusterId)
                .setControllerListenerName(BrokerProperties.CONTROLLER_LISTENER)
                .setDirectories(List.of(log.toString()))
                .setMetadataLogDirectory(log.toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setIgnoreFormatted(true)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
    }

    /**
     * The broker's and the controller's port. Kafka ends the process if it can't bind one, so it is tried before; both
     * are held until both are known.
     */
    private static int[] freePorts(int wanted) throws IOException {
        try (var broker = new ServerSocket();
                var controller = new ServerSocket()) {
            var host = InetAddress.getByName(BrokerProperties.HOST);
            try {
                broker.bind(new InetSocketAddress(host, wanted));
            } catch (IOException e) {
                throw new StartRefusedException(
                        "Port " + wanted + " on " + BrokerProperties.HOST + " can't be used for the embedded broker ("
                                + e.getMessage() + "). Set " + SettingKey.BROKER_PORT.variable()
                                + " to a free one, or to 0 for any.",
                        e);
            }
            controller.bind(new InetSocketAddress(host, 0));
            return new int[] {broker.getLocalPort(), controller.getLocalPort()};
        }
    }

    private static void onFatalFault(Path log) {
        Exit.setHaltProcedure((status, message) -> {
            LOG.error(
                    "The embedded Kafka broker can't go on, the process ends. Look for a full or failing disk under {}; what was acknowledged is stored.",
                    log);
            Runtime.getRuntime().halt(status);
        });
        Exit.setExitProcedure((status, message) -> {
            LOG.error("The embedded Kafka broker gave up, the process ends. Its data is in {}.", log);
            Runtime.getRuntime().halt(status);
        });
    }
}
