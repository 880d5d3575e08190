package io.disclosurestreams.runtime;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.apache.kafka.streams.state.internals.BlockBasedTableConfigWithAccessibleCache;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * Bounds what RocksDB takes beside the heap: one cache of 128 MiB and, within it, 64 MiB of write buffers for all stores
 * of the process. Kafka's default is 98 MiB for each store of each partition.
 *
 * <p>Index and filter blocks count too; half of the cache is theirs before data blocks push them out. The limit is soft:
 * a hard one makes reads fail instead of slow.
 */
public final class RocksDbMemory implements RocksDBConfigSetter {

    private static final long CACHE_BYTES = 128L << 20;
    private static final long WRITE_BUFFER_BYTES = 64L << 20;
    private static final long ONE_WRITE_BUFFER_BYTES = 8L << 20;
    private static final double SHARE_OF_INDEXES = 0.5;
    private static final int SHARDS_BY_SIZE = -1;

    static {
        RocksDB.loadLibrary();
    }

    // Kafka makes one setter a store; what they share can only be held by the class, for as long as the process lives
    private static final Cache CACHE = new LRUCache(CACHE_BYTES, SHARDS_BY_SIZE, false, SHARE_OF_INDEXES);
    private static final WriteBufferManager WRITE_BUFFERS = new WriteBufferManager(WRITE_BUFFER_BYTES, CACHE);

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        var tables = (BlockBasedTableConfigWithAccessibleCache) options.tableFormatConfig();
        // Kafka's own for this store alone; nobody would use it before it is freed with the store
        Cache replaced = tables.blockCache();
        tables.setBlockCache(CACHE);
        replaced.close();
        tables.setCacheIndexAndFilterBlocks(true);
        tables.setCacheIndexAndFilterBlocksWithHighPriority(true);
        tables.setPinL0FilterAndIndexBlocksInCache(true);
        options.setTableFormatConfig(tables);
        options.setWriteBufferManager(WRITE_BUFFERS);
        options.setWriteBufferSize(ONE_WRITE_BUFFER_BYTES);
        options.setMaxWriteBufferNumber(2);
    }

    /** Nothing of its own: what it sets is shared, and closed with the process. */
    @Override
    public void close(String storeName, Options options) {}
}
