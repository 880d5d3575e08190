package io.disclosurestreams.review;

import io.disclosurestreams.domain.Place;
import io.disclosurestreams.narrative.Narrative;
import io.disclosurestreams.narrative.TextFacts;
import io.disclosurestreams.view.ReportKey;
import io.disclosurestreams.view.StandingReports;
import io.disclosurestreams.wire.NarrativeReader;
import io.disclosurestreams.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads the prose of each event of the topic of reports once, from where it stopped last. */
final class ProseReader {

    private final NarrativeReader events = new NarrativeReader();
    private final StandingReports reports;
    private final FactStore store;
    private final NarrativeArchive archive;

    ProseReader(StandingReports reports, FactStore store, NarrativeArchive archive) {
        this.reports = reports;
        this.store = store;
        this.archive = archive;
    }

    /** Takes all partitions. */
    void begin(Consumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.REPORTS).stream()
                .map(partition -> new TopicPartition(Topics.REPORTS, partition.partition()))
                .toList();
        consumer.assign(partitions);
        for (TopicPartition partition : partitions) {
            store.next(partition.partition())
                    .ifPresentOrElse(
                            next -> consumer.seek(partition, next), () -> consumer.seekToBeginning(List.of(partition)));
        }
    }

    /** Reads what has come and keeps what it tells. The reports of which there is prose now. */
    List<ReportKey> read(Consumer<byte[], byte[]> consumer, Duration wait) {
        Map<String, StoredFacts> facts = new LinkedHashMap<>();
        Map<Integer, Long> next = new HashMap<>();
        List<ReportKey> read = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(wait)) {
            next.put(record.partition(), record.offset() + 1);
            Optional<NarrativeReader.Prose> prose =
                    record.key() == null ? Optional.empty() : events.read(record.value());
            if (prose.isPresent()) {
                ReportKey key = new ReportKey(
                        new String(record.key(), StandardCharsets.UTF_8),
                        prose.get().year());
                Place place = new Place(record.partition(), record.offset(), Instant.ofEpochMilli(record.timestamp()));
                facts.put(FactStore.key(key.agency(), key.year(), place), facts(prose.get(), reports.names(key)));
                read.add(key);
            }
        }
        if (!next.isEmpty()) {
            store.write(facts, next);
        }
        return read;
    }

    /** Events behind the end of the topic, as far as the consumer knows. */
    static long behind(Consumer<byte[], byte[]> consumer) {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    private static StoredFacts facts(NarrativeReader.Prose prose, List<String> names) {
        return StoredFacts.of(names, TextFacts.of(new Narrative(prose.year(), prose.sections(), names)));
    }

    /** Reads an event again whose agency or regions have other names now; left as it is if it can't be read. */
    void renew(ReportKey key, Place place, StoredFacts known) {
        List<String> names = reports.names(key);
        if (!known.isReadBy(names)) {
            archive.read(place)
                    .flatMap(events::read)
                    .ifPresent(prose -> store.write(
                            Map.of(FactStore.key(key.agency(), key.year(), place), facts(prose, names)), Map.of()));
        }
    }

    /** The prose of an event; without sections if it can't be read. */
    Narrative narrative(ReportKey key, Place place) {
        Map<String, String> sections = archive.read(place)
                .flatMap(events::read)
                .map(NarrativeReader.Prose::sections)
                .orElse(Map.of());
        return new Narrative(key.year(), sections, reports.names(key));
    }
}
