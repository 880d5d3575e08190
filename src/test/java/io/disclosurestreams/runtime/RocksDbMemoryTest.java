package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.streams.state.internals.BlockBasedTableConfigWithAccessibleCache;
import org.junit.jupiter.api.Test;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;

class RocksDbMemoryTest {

    static {
        RocksDB.loadLibrary();
    }

    @Test
    void allStoresShareOneCacheAndOneBudgetOfWriteBuffers() {
        try (var first = new Options();
                var second = new Options()) {
            assertThat(cacheAfterSetting(first)).isSameAs(cacheAfterSetting(second));
            assertThat(first.writeBufferManager())
                    .isSameAs(second.writeBufferManager())
                    .isNotNull();
        }
    }

    @Test
    void theCacheThatItReplacesIsFreed() {
        var replaced = new LRUCache(1 << 20);
        try (var options = new Options()) {
            options.setTableFormatConfig(tables(replaced));
            new RocksDbMemory().setConfig("ledger", options, Map.of());
        }
        assertThat(replaced.isOwningHandle()).isFalse();
    }

    @Test
    void closingOneStoreLeavesTheOthersTheirCache() {
        var setter = new RocksDbMemory();
        try (var options = new Options()) {
            Cache shared = cacheAfterSetting(options);
            setter.close("ledger", options);
            assertThat(shared.isOwningHandle()).isTrue();
        }
    }

    private static Cache cacheAfterSetting(Options options) {
        options.setTableFormatConfig(tables(new LRUCache(1 << 20)));
        new RocksDbMemory().setConfig("ledger", options, Map.of());
        return ((BlockBasedTableConfigWithAccessibleCache) options.tableFormatConfig()).blockCache();
    }

    private static BlockBasedTableConfigWithAccessibleCache tables(Cache cache) {
        var tables = new BlockBasedTableConfigWithAccessibleCache();
        tables.setBlockCache(cache);
        return tables;
    }
}
