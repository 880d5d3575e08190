package io.disclosurestreams.disk;

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
 * Bytes by a text as key, on disk. A batch is there whole or not at all. What a crash loses is for its owner to read again.
 * For any number of readers, and one writer.
 */
public final class DiskStore implements AutoCloseable {

    static {
        RocksDB.loadLibrary();
    }

    /**
     * Memory beside the heap, where indexes of a hundredth of the data come on top.
     *
     * @param cacheBytes of blocks that are read
     * @param writeBufferBytes of each of two write buffers
     * @param openFiles how many files of it may be open at once
     */
    public record Memory(long cacheBytes, long writeBufferBytes, int openFiles) {}

    private final String name;
    // native memory must not be freed under a reader: readers share it, closing takes it alone
    private final ReadWriteLock life = new ReentrantReadWriteLock();
    private final LRUCache cache;
    private final WriteOptions unlogged = new WriteOptions().setDisableWAL(true);
    private final Options options;
    private final RocksDB db;
    private boolean closed;

    /**
     * Opens what is there, else begins empty.
     *
     * @param name of what is in it, for errors, e.g. {@code the view's store}
     * @throws UncheckedIOException if the directory can't be made
     * @throws IllegalStateException if what is there can't be opened
     */
    public DiskStore(String name, Path directory, Memory memory) {
        this.name = name;
        cache = new LRUCache(memory.cacheBytes());
        options = new Options()
                .setCreateIfMissing(true)
                .setWriteBufferSize(memory.writeBufferBytes())
                .setMaxWriteBufferNumber(2)
                .setMaxOpenFiles(memory.openFiles())
                .setCompressionType(CompressionType.LZ4_COMPRESSION)
                .setKeepLogFileNum(1)
                .setTableFormatConfig(new BlockBasedTableConfig()
                        .setBlockCache(cache)
                        // an index of a large file would not fit into a shard of a small cache and be read for every
                        // row
                        .setCacheIndexAndFilterBlocks(false));
        try {
            Files.createDirectories(directory);
            db = RocksDB.open(options, directory.toString());
        } catch (IOException e) {
            free();
            throw new UncheckedIOException(name + " in " + directory + " can't be made", e);
        } catch (RocksDBException e) {
            free();
            throw failed(e);
        }
    }

    /**
     * Deletes what is in a directory, and itself.
     *
     * @throws UncheckedIOException if it can't be deleted
     */
    public static void wipe(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var inside = Files.walk(directory)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(directory + " can't be emptied", e);
        }
    }

    /**
     * Puts all in or none; nothing once it is closed.
     *
     * @param values by key; empty = it goes
     */
    public void write(Map<String, Optional<byte[]>> values) {
        life.readLock().lock();
        try (WriteBatch batch = new WriteBatch()) {
            if (closed) {
                return;
            }
            for (Map.Entry<String, Optional<byte[]>> value : values.entrySet()) {
                byte[] key = bytes(value.getKey());
                if (value.getValue().isPresent()) {
                    batch.put(key, value.getValue().get());
                } else {
                    batch.delete(key);
                }
            }
            db.write(unlogged, batch);
        } catch (RocksDBException e) {
            throw failed(e);
        } finally {
            life.readLock().unlock();
        }
    }

    /** As it is now; empty once the store is closed. */
    public Optional<byte[]> get(String key) {
        life.readLock().lock();
        try {
            return closed ? Optional.empty() : Optional.ofNullable(db.get(bytes(key)));
        } catch (RocksDBException e) {
            throw failed(e);
        } finally {
            life.readLock().unlock();
        }
    }

    /**
     * What is stored now, whatever is written later; empty once the store is closed. To be closed by the thread that opened
     * it, soon: until then the store can't be closed.
     */
    public Optional<Moment> moment() {
        life.readLock().lock();
        if (closed) {
            life.readLock().unlock();
            return Optional.empty();
        }
        return Optional.of(new Moment());
    }

    /** Waits for readers; what is in memory goes to disk. */
    @Override
    public void close() {
        life.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                db.close();
                free();
            }
        } finally {
            life.writeLock().unlock();
        }
    }

    private void free() {
        unlogged.close();
        options.close();
        cache.close();
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }

    private IllegalStateException failed(RocksDBException e) {
        return new IllegalStateException(name + " failed: " + e.getMessage(), e);
    }

    /** What was stored at one moment. */
    public final class Moment implements AutoCloseable {

        private final Snapshot snapshot = db.getSnapshot();
        private final ReadOptions reading = new ReadOptions().setSnapshot(snapshot);

        private Moment() {}

        public Optional<byte[]> get(String key) {
            try {
                return Optional.ofNullable(db.get(reading, bytes(key)));
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
