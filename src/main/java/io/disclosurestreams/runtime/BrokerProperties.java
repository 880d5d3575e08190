package io.disclosurestreams.runtime;

import java.nio.file.Path;
import java.util.Properties;

/**
 * The embedded broker's settings: one node that is broker and controller, on loopback, sparing of memory and threads,
 * quick to restart, and never the one to throw something away.
 */
final class BrokerProperties {

    static final String HOST = "127.0.0.1";
    static final String CONTROLLER_LISTENER = "CONTROLLER";
    static final int NODE_ID = 1;

    private static final String BROKER_LISTENER = "BROKER";

    private BrokerProperties() {}

    static Properties of(Path log, int brokerPort, int controllerPort) {
        var properties = new Properties();
        identity(properties, log, brokerPort, controllerPort);
        nothingIsLost(properties);
        oneNode(properties);
        oneProcess(properties);
        quickElection(properties);
        sparing(properties);
        return properties;
    }

    /** The same node as controller alone. */
    static Properties ofController(Path log, int controllerPort) {
        var properties = new Properties();
        controller(properties, log, controllerPort);
        properties.setProperty("process.roles", "controller");
        properties.setProperty("listeners", listener(CONTROLLER_LISTENER, controllerPort));
        properties.setProperty("listener.security.protocol.map", CONTROLLER_LISTENER + ":PLAINTEXT");
        quickElection(properties);
        return properties;
    }

    private static String listener(String name, int port) {
        return name + "://" + HOST + ":" + port;
    }

    private static void controller(Properties properties, Path log, int port) {
        properties.setProperty("node.id", String.valueOf(NODE_ID));
        // the static quorum: its voters may change their port with each start
        properties.setProperty("controller.quorum.voters", NODE_ID + "@" + HOST + ":" + port);
        properties.setProperty("controller.listener.names", CONTROLLER_LISTENER);
        properties.setProperty("log.dirs", log.toString());
        properties.setProperty("metric.reporters", "");
    }

    private static void identity(Properties properties, Path log, int brokerPort, int controllerPort) {
        controller(properties, log, controllerPort);
        String broker = listener(BROKER_LISTENER, brokerPort);
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("inter.broker.listener.name", BROKER_LISTENER);
        properties.setProperty("listeners", broker + "," + listener(CONTROLLER_LISTENER, controllerPort));
        properties.setProperty("advertised.listeners", broker);
        properties.setProperty(
                "listener.security.protocol.map", BROKER_LISTENER + ":PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
    }

    private static void nothingIsLost(Properties properties) {
        properties.setProperty("auto.create.topics.enable", "false");
        properties.setProperty("delete.topic.enable", "false");
        properties.setProperty("log.retention.ms", "-1");
        properties.setProperty("log.retention.bytes", "-1");
        // seven days by default: after a longer stop every event would be read, and counted, again
        properties.setProperty("offsets.retention.minutes", String.valueOf(Integer.MAX_VALUE));
        properties.setProperty("message.max.bytes", String.valueOf(TopicPlan.LARGEST_MESSAGE));
        properties.setProperty("socket.request.max.bytes", String.valueOf(4 * TopicPlan.LARGEST_MESSAGE));
    }

    private static void oneNode(Properties properties) {
        for (String inner : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            properties.setProperty(inner + ".replication.factor", "1");
        }
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        properties.setProperty("offsets.topic.num.partitions", "1");
        properties.setProperty("transaction.state.log.num.partitions", "4");
        properties.setProperty("share.coordinator.state.topic.num.partitions", "1");
        properties.setProperty("default.replication.factor", "1");
        properties.setProperty("min.insync.replicas", "1");
        properties.setProperty("auto.leader.rebalance.enable", "false");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
    }

    /**
     * The broker can't be gone without the controller, which is the same process: a machine that stalls must not make it
     * lose its partitions. What a killed one leaves is taken out by {@link FormerRegistration}.
     */
    private static void oneProcess(Properties properties) {
        properties.setProperty("broker.session.timeout.ms", String.valueOf(Integer.MAX_VALUE));
        properties.setProperty("broker.heartbeat.interval.ms", "500");
    }

    private static void quickElection(Properties properties) {
        properties.setProperty("controller.quorum.election.timeout.ms", "100");
        properties.setProperty("controller.quorum.fetch.timeout.ms", "200");
        properties.setProperty("controller.quorum.election.backoff.max.ms", "100");
    }

    private static void sparing(Properties properties) {
        properties.setProperty("num.network.threads", "2");
        properties.setProperty("num.io.threads", "4");
        properties.setProperty("background.threads", "2");
        properties.setProperty("num.recovery.threads.per.data.dir", "2");
        properties.setProperty("group.coordinator.threads", "1");
        properties.setProperty("share.coordinator.threads", "1");
        properties.setProperty("max.connections", "200");
        properties.setProperty("log.cleaner.threads", "1");
        properties.setProperty("log.cleaner.dedupe.buffer.size", String.valueOf(4 << 20));
        // an index is mapped, at full size, for each partition's newest segment
        properties.setProperty("log.segment.bytes", String.valueOf(256 << 20));
        properties.setProperty("log.index.size.max.bytes", String.valueOf(1 << 20));
    }
}
