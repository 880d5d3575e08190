package io.disclosurestreams.view;

import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.wire.Keys;
import io.disclosurestreams.wire.StoredYearCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.CompressionType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.Snapshot;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;

/**
 * The agencies' years on disk, in compact form. It begins empty at each start and is filled from the topic, so it needs
 * neither a log of its own nor repair.
 *
 * <p>Memory beside the heap: 16 MiB of cache, two write buffers of 8 MiB, and indexes of a hundredth of the data.
 */
final class YearStore implements AutoCloseable {

    private static final long CACHE_BYTES = 16L << 20;
    private static final long WRITE_BUFFER_BYTES = 8L << 20;
    private static final int OPEN_FILES = 128;

    static {
        RocksDB.loadLibrary();
    }

    private final StoredYearCodec codec = new StoredYearCodec();
    // native memory must not be freed under a reader: readers share it, closing takes it alone
    private final ReadWriteLock life = new ReentrantReadWriteLock();
    private final LRUCache cache = new LRUCache(CACHE_BYTES);
    private final WriteOptions unlogged = new WriteOptions().setDisableWAL(true);
    private final Options options;
    private final RocksDB db;
    private boolean closed;

    /**
     * Wipes the directory and makes a new store in it.
     *
     * @throws UncheckedIOException if it can't be written
     */
    YearStore(Path directory) {
        options = new Options()
                .setCreateIfMissing(true)
                .setWriteBufferSize(WRITE_BUFFER_BYTES)
                .setMaxWriteBufferNumber(2)
                .setMaxOpenFiles(OPEN_FILES)
                .setCompressionType(CompressionType.LZ4_COMPRESSION)
                .setKeepLogFileNum(1)
                .setTableFormatConfig(new BlockBasedTableConfig()
                        .setBlockCache(cache)
                        // an index of a large file would not fit into a shard of a small cache and be read for every
                        // row
                        .setCacheIndexAndFilterBlocks(false));
        try {
            wipe(directory);
            Files.createDirectories(directory);
            db = RocksDB.open(options, directory.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("the view's store in " + directory + " can't be made", e);
        } catch (RocksDBException e) {
            throw failed(e);
        }
    }

    private static void wipe(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var inside = Files.walk(directory)) {
                for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /**
     * Puts all in or none.
     *
     * @param rows packed years by {@code agency|year}; empty = it goes
     */
    void write(Map<String, Optional<byte[]>> rows) {
        try (WriteBatch batch = new WriteBatch()) {
            for (Map.Entry<String, Optional<byte[]>> row : rows.entrySet()) {
                byte[] key = bytes(row.getKey());
                if (row.getValue().isPresent()) {
                    batch.put(key, row.getValue().get());
                } else {
                    batch.delete(key);
                }
            }
            db.write(unlogged, batch);
        } catch (RocksDBException e) {
            throw failed(e);
        }
    }

    /**
     * The rows as they are now, whatever is written later. To be closed by the thread that opened it, soon.
     *
     * @throws NotReadyException if the store is closed
     */
    Rows rows() {
        life.readLock().lock();
        if (closed) {
            life.readLock().unlock();
            throw new NotReadyException("the view is closed");
        }
        return new Rows();
    }

    /** Waits for readers. */
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

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }

    private static IllegalStateException failed(RocksDBException e) {
        return new IllegalStateException("the view's store failed: " + e.getMessage(), e);
    }

    /** What was stored at one moment. */
    final class Rows implements AutoCloseable {

        private final Snapshot snapshot = db.getSnapshot();
        private final ReadOptions reading = new ReadOptions().setSnapshot(snapshot);

        private Rows() {}

        Optional<StoredYear> get(String agency, int year) {
            String key = Keys.of(agency, year);
            try {
                return Optional.ofNullable(db.get(reading, bytes(key))).map(value -> codec.read(key, value));
            } catch (RocksDBException e) {
                throw failed(e);
            }
        }

        @Override
        public void close() {
            reading.close();
            db.releaseSnapshot(snapshot);
            life.readLock().unlock();
        }
    }
}
