package io.disclosurestreams.review;

import io.disclosurestreams.disk.DiskStore;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.narrative.TextFactsCodec;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the prose of each event tells, on disk, with how far the topic was read in the same batch: after a restart reading goes on
 * where it stopped, and what a crash loses, facts and offsets alike, is read again.
 */
final class FactStore implements AutoCloseable {

    private static final DiskStore.Memory MEMORY = new DiskStore.Memory(8L << 20, 4L << 20, 64);
    private static final String NAME = "the store of prose";
    private static final String SOURCE = "source";
    /** Ids of agencies hold no bar, so that no fact is taken for an offset. */
    private static final String OFFSETS = "|";

    private final DiskStore store;

    private FactStore(DiskStore store) {
        this.store = store;
    }

    /**
     * Opens what is there if it was read from this source, else begins anew; so too if it can't be opened.
     *
     * @param topic which topic of which cluster
     */
    static FactStore open(Path directory, String topic) {
        String source = topic + " as facts " + TextFactsCodec.VERSION;
        try {
            DiskStore store = new DiskStore(NAME, directory, MEMORY);
            if (store.get(SOURCE).filter(bytes -> source.equals(text(bytes))).isPresent()) {
                return new FactStore(store);
            }
            store.close();
        } catch (IllegalStateException broken) {
            // all of it can be read again
        }
        DiskStore.wipe(directory);
        DiskStore store = new DiskStore(NAME, directory, MEMORY);
        store.write(Map.of(SOURCE, Optional.of(bytes(source))));
        return new FactStore(store);
    }

    /**
     * Puts all in or none.
     *
     * @param facts by {@link #key}
     * @param next by partition, where to go on
     */
    void write(Map<String, StoredFacts> facts, Map<Integer, Long> next) {
        Map<String, Optional<byte[]>> batch = new HashMap<>();
        facts.forEach((key, fact) -> batch.put(key, Optional.of(fact.encode())));
        next.forEach((partition, offset) -> batch.put(OFFSETS + partition, Optional.of(bytes(offset.toString()))));
        store.write(batch);
    }

    static String key(String agency, int year, Place place) {
        return agency + "|" + year + "|" + place.partition() + "|" + place.offset();
    }

    /** Empty until that event was read, and once the store is closed. */
    Optional<StoredFacts> get(String agency, int year, Place place) {
        return store.get(key(agency, year, place)).map(StoredFacts::decode);
    }

    /** Where to go on in a partition; empty before anything of it was read. */
    OptionalLong next(int partition) {
        return store.get(OFFSETS + partition)
                .map(bytes -> OptionalLong.of(Long.parseLong(text(bytes))))
                .orElse(OptionalLong.empty());
    }

    /** Waits for readers; what is in memory goes to disk. */
    @Override
    public void close() {
        store.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
