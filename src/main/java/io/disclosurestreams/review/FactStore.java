package io.disclosurestreams.review;

import io.disclosurestreams.domain.Place;
import io.disclosurestreams.narrative.TextFactsCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.CompressionType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;

/**
 * What the prose of each event tells, on disk, with how far the topic was read in the same batch: after a restart reading goes on
 * where it stopped. Without a log of its own: what a crash loses, facts and offsets alike, is read again.
 *
 * <p>Memory beside the heap: 8 MiB of cache, two write buffers of 4 MiB, and indexes of a hundredth of the data.
 */
final class FactStore implements AutoCloseable {

    private static final long CACHE_BYTES = 8L << 20;
    private static final long WRITE_BUFFER_BYTES = 4L << 20;
    private static final int OPEN_FILES = 64;
    private static final String SOURCE = "source";
    /** Ids of agencies hold no bar, so that no fact is taken for an offset. */
    private static final String OFFSETS = "|";

    static {
        RocksDB.loadLibrary();
    }

    // native memory must not be freed under a reader: readers share it, closing takes it alone
    private final ReadWriteLock life = new ReentrantReadWriteLock();
    private final LRUCache cache = new LRUCache(CACHE_BYTES);
    private final WriteOptions unlogged = new WriteOptions().setDisableWAL(true);
    private final Options options;
    private final RocksDB db;
    private boolean closed;

    private FactStore(Path directory) {
        options = new Options()
                .setCreateIfMissing(true)
                .setWriteBufferSize(WRITE_BUFFER_BYTES)
                .setMaxWriteBufferNumber(2)
                .setMaxOpenFiles(OPEN_FILES)
                .setCompressionType(CompressionType.LZ4_COMPRESSION)
                .setKeepLogFileNum(1)
                .setTableFormatConfig(
                        new BlockBasedTableConfig().setBlockCache(cache).setCacheIndexAndFilterBlocks(false));
        try {
            Files.createDirectories(directory);
            db = RocksDB.open(options, directory.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("the store of prose in " + directory + " can't be made", e);
        } catch (RocksDBException e) {
            throw failed(e);
        }
    }

    /**
     * Opens what is there if it was read from this source, else begins anew; so too if it can't be opened.
     *
     * @param topic which topic of which cluster
     */
    static FactStore open(Path directory, String topic) {
        String source = topic + " as facts " + TextFactsCodec.VERSION;
        try {
            FactStore store = new FactStore(directory);
            if (store.read(SOURCE).filter(bytes -> source.equals(text(bytes))).isPresent()) {
                return store;
            }
            store.close();
        } catch (IllegalStateException broken) {
            // all of it can be read again
        }
        wipe(directory);
        FactStore store = new FactStore(directory);
        try {
            store.db.put(store.unlogged, bytes(SOURCE), bytes(source));
        } catch (RocksDBException e) {
            throw failed(e);
        }
        return store;
    }

    private static void wipe(Path directory) {
        try (var inside = Files.walk(directory)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the store of prose in " + directory + " can't be emptied", e);
        }
    }

    /**
     * Puts all in or none.
     *
     * @param facts by {@link #key}
     * @param next by partition, where to go on
     */
    void write(Map<String, StoredFacts> facts, Map<Integer, Long> next) {
        life.readLock().lock();
        try (WriteBatch batch = new WriteBatch()) {
            if (closed) {
                return;
            }
            for (Map.Entry<String, StoredFacts> fact : facts.entrySet()) {
                batch.put(bytes(fact.getKey()), fact.getValue().encode());
            }
            for (Map.Entry<Integer, Long> offset : next.entrySet()) {
                batch.put(
                        bytes(OFFSETS + offset.getKey()),
                        bytes(offset.getValue().toString()));
            }
            db.write(unlogged, batch);
        } catch (RocksDBException e) {
            throw failed(e);
        } finally {
            life.readLock().unlock();
        }
    }

    static String key(String agency, int year, Place place) {
        return agency + "|" + year + "|" + place.partition() + "|" + place.offset();
    }

    /** Empty until that event was read, and once the store is closed. */
    Optional<StoredFacts> get(String agency, int year, Place place) {
        return read(key(agency, year, place)).map(StoredFacts::decode);
    }

    /** Where to go on in a partition; empty before anything of it was read. */
    OptionalLong next(int partition) {
        return read(OFFSETS + partition)
                .map(bytes -> OptionalLong.of(Long.parseLong(text(bytes))))
                .orElse(OptionalLong.empty());
    }

    private Optional<byte[]> read(String key) {
        life.readLock().lock();
        try {
            return closed ? Optional.empty() : Optional.ofNullable(db.get(bytes(key)));
        } catch (RocksDBException e) {
            throw failed(e);
        } finally {
            life.readLock().unlock();
        }
    }

    /** Waits for readers; what is in memory goes to disk. */
    @Override
    public void close() {
        life.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                db.close();
                unlogged.close();
                options.close();
                cache.close();
            }
        } finally {
            life.writeLock().unlock();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static IllegalStateException failed(RocksDBException e) {
        return new IllegalStateException("the store of prose failed: " + e.getMessage(), e);
    }
}
