package io.disclosurestreams.topology;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;

/**
 * Partitions keys of the form {@code subject|year…} by what stands before the first bar, so that all years of an agency or
 * a region lie in one partition: a reader sees neighbouring years in the order in which they were written.
 */
final class BySubject<V> implements StreamPartitioner<String, V> {

    @Override
    public Optional<Set<Integer>> partitions(String topic, String key, V value, int partitions) {
        byte[] subject = key.substring(0, key.indexOf('|')).getBytes(StandardCharsets.UTF_8);
        return Optional.of(Set.of(Utils.toPositive(Utils.murmur2(subject)) % partitions));
    }
}
