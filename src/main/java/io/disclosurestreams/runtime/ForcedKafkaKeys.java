package io.disclosurestreams.runtime;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kafka keys on which the figures' being right depends, or that have a setting of their own; the application sets them
 * and nobody else may.
 */
final class ForcedKafkaKeys {

    private static final Map<String, SettingKey<?>> OWN_SETTING = Map.of(
            "bootstrap.servers", SettingKey.KAFKA_BOOTSTRAP_SERVERS,
            "num.stream.threads", SettingKey.STREAM_THREADS,
            "replication.factor", SettingKey.REPLICATION_FACTOR,
            "state.dir", SettingKey.DATA_DIR);

    private static final Set<String> FIXED = Set.of(
            // who we are: names of state, offsets and transactions hang on these
            "application.id",
            "application.server",
            "client.id",
            "group.id",
            "group.instance.id",
            "group.protocol",
            "transactional.id",
            // nothing lost, nothing twice
            "acks",
            "allow.auto.create.topics",
            "auto.offset.reset",
            "enable.auto.commit",
            "enable.idempotence",
            "isolation.level",
            "max.in.flight.requests.per.connection",
            "processing.guarantee",
            "transaction.two.phase.commit.enable",
            // one agency, one partition
            "partitioner.class",
            "partitioner.ignore.keys",
            // bad input is decided by the decoder, never passed over in silence
            "default.deserialization.exception.handler",
            "default.production.exception.handler",
            "deserialization.exception.handler",
            "errors.dead.letter.queue.topic.name",
            "processing.exception.handler",
            "processing.exception.handler.global.enabled",
            "production.exception.handler",
            // a dead letter is larger than any input
            "max.request.size",
            // the shape of topology and state
            "default.key.serde",
            "default.timestamp.extractor",
            "default.value.serde",
            "ensure.explicit.internal.resource.naming",
            "key.deserializer",
            "key.serializer",
            "rocksdb.config.setter",
            "topology.optimization",
            "value.deserializer",
            "value.serializer");

    private ForcedKafkaKeys() {}

    /** All of them, without the {@code topic.} family. */
    static Set<String> names() {
        return Stream.concat(OWN_SETTING.keySet().stream(), FIXED.stream()).collect(Collectors.toSet());
    }

    /** Why a key (without the prefix of a client) may not be set from outside; empty if it may. */
    static Optional<String> objection(String name) {
        var own = OWN_SETTING.get(name);
        if (own != null) {
            return Optional.of(name + " has a setting of its own, " + own.variable());
        }
        if (name.startsWith("topic.")) {
            return Optional.of("the settings of the application's inner topics are fixed");
        }
        return FIXED.contains(name) ? Optional.of(name + " is fixed by the application") : Optional.empty();
    }
}
