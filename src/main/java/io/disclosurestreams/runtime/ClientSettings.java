package io.disclosurestreams.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * The properties of the producers, consumers and admins beside Kafka Streams. Serialisers are given by whoever makes
 * the client.
 *
 * @param kafka whose options lie over ours
 * @param bootstrapServers of the cluster or the embedded broker
 * @param instanceId prefix of every client's id
 */
public record ClientSettings(KafkaSettings kafka, String bootstrapServers, String instanceId) {

    /** Reading much at a time; the limits are per request, so memory stays bounded. */
    static final Map<String, Object> FETCHING = Map.of(
            ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
            16 << 20,
            ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
            TopicPlan.LARGEST_MESSAGE,
            // as large as the system grows it; Kafka's 64 KiB is the narrowest place on loopback
            ConsumerConfig.RECEIVE_BUFFER_CONFIG,
            -1);

    /** Small waits, large batches. */
    static final Map<String, Object> SENDING = Map.of(
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            "lz4",
            ProducerConfig.LINGER_MS_CONFIG,
            5,
            ProducerConfig.BATCH_SIZE_CONFIG,
            128 << 10,
            ProducerConfig.SEND_BUFFER_CONFIG,
            -1,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            TopicPlan.LARGEST_MESSAGE);

    /**
     * For producers of reports and roster: a sent record is stored once, in order, or told as failed within half a
     * minute, so that a caller over HTTP still gets an answer.
     *
     * @param purpose tells the clients of one instance apart, e.g. {@code ingest}
     */
    public Map<String, Object> producer(String purpose) {
        var ours = common(purpose);
        ours.putAll(SENDING);
        ours.put(ProducerConfig.ACKS_CONFIG, "all");
        ours.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        ours.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000L);
        ours.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        ours.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        return narrowed(ours, "producer.", ProducerConfig.configNames());
    }

    /**
     * For readers that assign partitions themselves and keep no offsets at the broker: only what is committed, from the
     * beginning.
     *
     * @param purpose tells the clients of one instance apart, e.g. {@code view}
     */
    public Map<String, Object> consumer(String purpose) {
        var ours = common(purpose);
        ours.putAll(FETCHING);
        ours.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        ours.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        ours.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        ours.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        ours.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2_000);
        return narrowed(ours, "consumer.", ConsumerConfig.configNames());
    }

    /**
     * @param purpose tells the clients of one instance apart, e.g. {@code topics}
     */
    public Map<String, Object> admin(String purpose) {
        var ours = common(purpose);
        ours.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 30_000);
        ours.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        return narrowed(ours, "admin.", AdminClientConfig.configNames());
    }

    /**
     * Lays the operator's options over ours. One without prefix concerns every client, so ours for single clients of the
     * same name give way; what is forced never comes here, the settings' reader refuses it.
     */
    static Map<String, Object> overlaid(Map<String, Object> ours, Map<String, String> options) {
        var all = new HashMap<>(ours);
        options.keySet()
                .forEach(name -> all.keySet()
                        .removeIf(key -> Stream.of("main.", "consumer.", "main.consumer.", "producer.", "admin.")
                                .anyMatch(prefix -> key.equals(prefix + name))));
        all.putAll(options);
        return all;
    }

    private Map<String, Object> common(String purpose) {
        var common = new HashMap<String, Object>();
        common.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        common.put(CommonClientConfigs.CLIENT_ID_CONFIG, instanceId + "-" + purpose);
        common.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
        return common;
    }

    private Map<String, Object> narrowed(Map<String, Object> ours, String prefix, Set<String> known) {
        var all = new HashMap<>(ours);
        kafka.options().forEach((name, value) -> {
            if (known.contains(name) || name.startsWith("config.providers")) {
                all.put(name, value);
            }
        });
        kafka.options().forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                all.put(name.substring(prefix.length()), value);
            }
        });
        return all;
    }
}
