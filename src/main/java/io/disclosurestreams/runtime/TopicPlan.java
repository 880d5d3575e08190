package io.disclosurestreams.runtime;

import io.disclosurestreams.wire.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which topics there must be, and how. A wrong setting loses data in silence weeks later (retention, compaction) or
 * stops the processing (sizes, stamps), so each that matters is given and none is left to a cluster's default.
 */
final class TopicPlan {

    /** Of the largest record anywhere, a store's change: what brokers, producers and consumers must carry. */
    static final int LARGEST_MESSAGE = 4 << 20;

    /** The contract's 1 MiB and room for more: a record just over the limit must arrive to be rejected with a reason. */
    static final int LARGEST_REPORT = (1 << 20) + (16 << 10);
    /** Original bytes, and headers that say what is wrong. */
    static final int LARGEST_REJECTED = LARGEST_REPORT + (64 << 10);

    private static final String FOR_EVER = "-1";
    private static final String NEVER_TOO_LATE = String.valueOf(Long.MAX_VALUE);

    private final KafkaSettings kafka;
    private final int partitions;

    TopicPlan(Settings settings) {
        this.kafka = settings.kafka();
        this.partitions = settings.partitions();
    }

    boolean embedded() {
        return kafka.embedded();
    }

    /** Reports first: it is the record of truth by which the others are judged. */
    List<TopicSpec> topics() {
        return List.of(
                topic(Topics.REPORTS, partitions, truth()),
                topic(Topics.AGENCIES, partitions, compacted(LARGEST_REPORT)),
                // few records each, and of two the later holds
                topic(Topics.DECISIONS, 1, truth()),
                topic(Topics.NOTICES, 1, compacted(1 << 20)),
                topic(Topics.AGENCY_YEARS, partitions, compacted(1 << 20)),
                topic(Topics.ROLLUPS, partitions, compacted(1 << 20)),
                topic(Topics.FINDINGS, partitions, compacted(1 << 20)),
                topic(Topics.ALERTS, partitions, compacted(1 << 20)),
                topic(Topics.TALLIES, partitions, compacted(1 << 20)),
                // few records, and whoever lists them wants them in one order
                topic(Topics.REJECTED, 1, rejected()));
    }

    /** What Kafka Streams' own topics must have; empty for a topic that is none of those. */
    Optional<Map<String, String>> innerTopic(String name) {
        if (!name.startsWith(StreamsSettings.APPLICATION_ID + "-")) {
            return Optional.empty();
        }
        if (name.endsWith("-changelog")) {
            return Optional.of(with(innerSettings(), Map.of("cleanup.policy", "compact")));
        }
        if (name.endsWith("-repartition")) {
            return Optional.of(with(innerSettings(), Map.of("cleanup.policy", "delete", "retention.ms", FOR_EVER)));
        }
        return Optional.empty();
    }

    /** What a topic's settings must be; none for a topic that is no business of ours. */
    Map<String, String> settingsOf(String name) {
        return topics().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .map(TopicSpec::settings)
                .or(() -> innerTopic(name))
                .orElse(Map.of());
    }

    /** Given to Kafka Streams for all topics that it makes; how they are cleaned up it knows itself. */
    Map<String, String> innerSettings() {
        return with(
                everywhere(LARGEST_MESSAGE),
                Map.of("segment.bytes", String.valueOf(50 << 20), "min.cleanable.dirty.ratio", "0.1"));
    }

    /** Of what people hand in and nothing else tells. */
    private Map<String, String> truth() {
        var settings = with(
                kept(FOR_EVER, LARGEST_REPORT),
                Map.of(
                        // ingestion stamps it, and a restored backup keeps its stamps: no broker's clock in between
                        "message.timestamp.type",
                        "CreateTime",
                        "message.timestamp.before.max.ms",
                        NEVER_TOO_LATE,
                        // the year reported on is judged by the stamp: nobody may claim to be in the next century
                        "message.timestamp.after.max.ms",
                        String.valueOf(Duration.ofHours(1).toMillis())));
        // one copy and no power supply twice: on disk before it is acknowledged
        return kafka.embedded() ? with(settings, Map.of("flush.messages", "1")) : settings;
    }

    private Map<String, String> rejected() {
        return kept(String.valueOf(Duration.ofDays(365).toMillis()), LARGEST_REJECTED);
    }

    private Map<String, String> kept(String retention, int largest) {
        return with(
                everywhere(largest),
                Map.of(
                        "cleanup.policy", "delete",
                        "retention.ms", retention,
                        "retention.bytes", FOR_EVER));
    }

    private Map<String, String> compacted(int largest) {
        return with(
                everywhere(largest),
                Map.of(
                        "cleanup.policy", "compact",
                        // a reader that is less than this behind sees every state
                        "min.compaction.lag.ms",
                                String.valueOf(Duration.ofHours(1).toMillis()),
                        // a reader that was away for longer must begin anew, or keeps what was deleted
                        "delete.retention.ms", String.valueOf(Duration.ofDays(1).toMillis()),
                        // only closed segments are compacted
                        "segment.bytes", String.valueOf(50 << 20)));
    }

    private Map<String, String> everywhere(int largest) {
        return Map.of(
                "max.message.bytes",
                String.valueOf(largest),
                "min.insync.replicas",
                String.valueOf(kafka.minInsyncReplicas()),
                "unclean.leader.election.enable",
                "false",
                // a clock set back must not stop the processing
                "message.timestamp.after.max.ms",
                NEVER_TOO_LATE);
    }

    private TopicSpec topic(String name, int partitions, Map<String, String> settings) {
        return new TopicSpec(name, partitions, kafka.replicationFactor(), settings);
    }

    private static Map<String, String> with(Map<String, String> settings, Map<String, String> more) {
        var all = new HashMap<>(settings);
        all.putAll(more);
        return Map.copyOf(all);
    }
}
