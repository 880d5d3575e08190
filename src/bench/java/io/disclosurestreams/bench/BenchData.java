package io.disclosurestreams.bench;

import io.disclosurestreams.runtime.Service;
import io.disclosurestreams.runtime.SettingKey;
import io.disclosurestreams.runtime.Settings;
import io.disclosurestreams.runtime.SettingsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A data directory of its own for one measurement, gone afterwards. */
final class BenchData implements AutoCloseable {

    private static final long LOOK_EVERY_NANOS = 50_000_000;

    private final Path folder;

    BenchData() {
        try {
            folder = Files.createTempDirectory("disclosure-bench");
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    Settings settings() {
        return settings("2026-02-10");
    }

    Settings settings(String today) {
        return settings(today, 4);
    }

    /** With so many partitions of each topic of the ledger. */
    Settings settings(String today, int partitions) {
        return new SettingsReader(
                        Map.of(),
                        Optional.empty(),
                        Map.of(
                                SettingKey.DATA_DIR,
                                folder.resolve("data").toString(),
                                SettingKey.HTTP_PORT,
                                "0",
                                SettingKey.PARTITIONS,
                                Integer.toString(partitions),
                                SettingKey.TODAY,
                                today))
                .read();
    }

    /** Starts the service and waits until it is ready. */
    Service ready() {
        Service service = Service.start(settings());
        await(service::isReady);
        return service;
    }

    static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
