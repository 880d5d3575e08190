package io.disclosurestreams.view;

import io.disclosurestreams.disk.DiskStore;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.wire.Keys;
import io.disclosurestreams.wire.StoredYearCodec;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The agencies' years on disk, in compact form. It begins empty at each start and is filled from the topic, so it needs no
 * repair.
 */
final class YearStore implements AutoCloseable {

    private static final DiskStore.Memory MEMORY = new DiskStore.Memory(16L << 20, 8L << 20, 128);

    private final StoredYearCodec codec = new StoredYearCodec();
    private final DiskStore store;

    /**
     * Wipes the directory and makes a new store in it.
     *
     * @throws java.io.UncheckedIOException if it can't be written
     */
    YearStore(Path directory) {
        DiskStore.wipe(directory);
        store = new DiskStore("the view's store", directory, MEMORY);
    }

    /**
     * Puts all in or none.
     *
     * @param rows packed years by {@code agency|year}; empty = it goes
     */
    void write(Map<String, Optional<byte[]>> rows) {
        store.write(rows);
    }

    /**
     * The rows as they are now, whatever is written later. To be closed by the thread that opened it, soon.
     *
     * @throws NotReadyException if the store is closed
     */
    Rows rows() {
        return new Rows(store.moment().orElseThrow(() -> new NotReadyException("the view is closed")));
    }

    /** Waits for readers. */
    @Override
    public void close() {
        store.close();
    }

    /** What was stored at one moment. */
    final class Rows implements AutoCloseable {

        private final DiskStore.Moment moment;

        private Rows(DiskStore.Moment moment) {
            this.moment = moment;
        }

        Optional<StoredYear> get(String agency, int year) {
            String key = Keys.of(agency, year);
            return moment.get(key).map(value -> codec.read(key, value));
        }

        @Override
        public void close() {
            moment.close();
        }
    }
}
