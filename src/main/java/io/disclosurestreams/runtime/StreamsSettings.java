package io.disclosurestreams.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DefaultProductionExceptionHandler;
import org.apache.kafka.streams.errors.LogAndFailExceptionHandler;
import org.apache.kafka.streams.errors.LogAndFailProcessingExceptionHandler;

/**
 * The properties of Kafka Streams. The names of state and inner topics are guarded by
 * {@code ensure.explicit.internal.resource.naming}, which acts only if these properties also reach the builder:
 * {@code new Topology(new TopologyConfig(new StreamsConfig(properties)))}.
 */
public final class StreamsSettings {

    /** Prefix of every inner topic and name of the consumer group; another name is another, empty, state. */
    public static final String APPLICATION_ID = "disclosure-streams-v1";

    private StreamsSettings() {}

    /**
     * @param clients who we are and whom we talk to
     * @param stateDir of this instance alone
     */
    public static Properties of(Settings settings, ClientSettings clients, Path stateDir) {
        var ours = new HashMap<String, Object>();
        identity(ours, settings, clients, stateDir);
        nothingLostNothingTwice(ours);
        innerTopics(ours, settings);
        consumers(ours, clients);
        producers(ours);
        ours.put(StreamsConfig.STATE_CLEANUP_DIR_MAX_AGE_MS_CONFIG, cleanupAge(settings.kafka()));
        var properties = new Properties();
        properties.putAll(ClientSettings.overlaid(ours, settings.kafka().options()));
        return properties;
    }

    private static void identity(Map<String, Object> ours, Settings settings, ClientSettings clients, Path stateDir) {
        ours.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION_ID);
        ours.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, clients.bootstrapServers());
        // by default a random one, in every metric's tags and thread's name
        ours.put(StreamsConfig.CLIENT_ID_CONFIG, clients.instanceId());
        ours.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
        ours.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.streamThreads());
        ours.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        ours.put(StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG, StreamsConfig.NO_OPTIMIZATION);
        ours.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, RocksDbMemory.class);
        ours.put(StreamsConfig.METRICS_RECORDING_LEVEL_CONFIG, "INFO");
        ours.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
    }

    private static void nothingLostNothingTwice(Map<String, Object> ours) {
        ours.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        ours.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 500L);
        // the ledger hands on what changed itself; a cache in between would only hold it back
        ours.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0L);
        // whichever of roster and reports comes first, the same comes out: no record waits for the other topic
        ours.put(StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, StreamsConfig.MAX_TASK_IDLE_MS_DISABLED);
        ours.put(StreamsConfig.TASK_TIMEOUT_MS_CONFIG, Duration.ofMinutes(5).toMillis());
        ours.put(StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, IngestionTime.class);
        // the decoder rejects bad input; what still throws is a fault of ours, and must stop and not be passed over
        ours.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, LogAndFailExceptionHandler.class);
        ours.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, LogAndFailProcessingExceptionHandler.class);
        // KIP-1270; the constant is deprecated because a later Kafka always does so
        ours.put("processing.exception.handler.global.enabled", true);
        ours.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, DefaultProductionExceptionHandler.class);
    }

    private static void innerTopics(Map<String, Object> ours, Settings settings) {
        ours.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, settings.kafka().replicationFactor());
        new TopicPlan(settings)
                .innerSettings()
                .forEach((name, value) -> ours.put(StreamsConfig.topicPrefix(name), value));
    }

    private static void consumers(Map<String, Object> ours, ClientSettings clients) {
        // the newer protocol knows no static members in 4.3: a restart would wait for a session to run out
        ours.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "classic");
        ours.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), clients.instanceId());
        ours.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 10_000);
        // threads learn of each other's joining at their next heartbeat; Kafka's three seconds delay the first start
        ours.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 500);
        ours.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        ClientSettings.FETCHING.forEach((name, value) -> ours.put(StreamsConfig.consumerPrefix(name), value));
    }

    private static void producers(Map<String, Object> ours) {
        ClientSettings.SENDING.forEach((name, value) -> ours.put(StreamsConfig.producerPrefix(name), value));
        // every commit sends what is left, and nobody sees anything before it: waiting costs nothing and fills batches
        ours.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 200);
        // Kafka Streams' ten seconds are over when an overloaded machine stalls: the work would begin again, and again
        ours.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), 60_000);
    }

    /**
     * A store older than a changelog keeps its tombstones (24 h) would bring deleted rows back, so it is built anew.
     * With the embedded broker nobody can have written while we were away.
     */
    private static long cleanupAge(KafkaSettings kafka) {
        return kafka.embedded() ? -1L : Duration.ofHours(20).toMillis();
    }
}
