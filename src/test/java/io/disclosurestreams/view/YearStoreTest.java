package io.disclosurestreams.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.wire.Keys;
import io.disclosurestreams.wire.StoredYearCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearStoreTest {

    @TempDir
    private Path directory;

    private static StoredYear year(String agency, long received) {
        Standing standing = Standing.first(Sample.report(agency, 2024, 1, received), new Place(0, 0, World.NOW));
        return new StoredYear(agency, 2024, standing, ReportScope.OWN, Optional.empty(), List.of());
    }

    private static Map<String, Optional<byte[]>> rows(StoredYear... years) {
        Map<String, Optional<byte[]>> rows = new HashMap<>();
        for (StoredYear year : years) {
            rows.put(Keys.of(year.agency(), year.year()), Optional.of(new StoredYearCodec().write(year)));
        }
        return rows;
    }

    private static Optional<StoredYear> read(YearStore store, String agency) {
        try (YearStore.Rows rows = store.rows()) {
            return rows.get(agency, 2024);
        }
    }

    @Test
    void whatIsWrittenIsReadBackAndDeletedIsGone() {
        try (YearStore store = new YearStore(directory)) {
            store.write(rows(year("a", 1), year("b", 2)));
            assertThat(read(store, "a")).contains(year("a", 1));

            Map<String, Optional<byte[]>> rows = rows(year("b", 3));
            rows.put(Keys.of("a", 2024), Optional.empty());
            store.write(rows);
            assertThat(read(store, "a")).isEmpty();
            assertThat(read(store, "b")).contains(year("b", 3));
        }
    }

    @Test
    void rowsStayAsTheyWereWhileTheyAreOpen() {
        try (YearStore store = new YearStore(directory)) {
            store.write(rows(year("a", 1)));
            try (YearStore.Rows rows = store.rows()) {
                store.write(rows(year("a", 2)));
                assertThat(rows.get("a", 2024)).contains(year("a", 1));
            }
            assertThat(read(store, "a")).contains(year("a", 2));
        }
    }

    @Test
    void aNewStoreIsEmptyWhateverLayThere() throws IOException {
        try (YearStore store = new YearStore(directory)) {
            store.write(rows(year("a", 1)));
        }
        Files.createDirectories(directory.resolve("left/over"));
        Files.writeString(directory.resolve("left/over/file"), "x");
        try (YearStore store = new YearStore(directory)) {
            assertThat(read(store, "a")).isEmpty();
            assertThat(directory.resolve("left")).doesNotExist();
        }
    }

    @Test
    void closingWaitsForReadersAndThenNothingIsRead() throws Exception {
        YearStore store = new YearStore(directory);
        store.write(rows(year("a", 1)));
        CountDownLatch closing = new CountDownLatch(1);
        CompletableFuture<Void> closed;
        try (YearStore.Rows rows = store.rows()) {
            closed = CompletableFuture.runAsync(() -> {
                closing.countDown();
                store.close();
            });
            closing.await();
            assertThat(rows.get("a", 2024)).isPresent();
            assertThat(closed).isNotDone();
        }
        closed.get();
        assertThatThrownBy(store::rows).isInstanceOf(NotReadyException.class);
        store.close();
    }
}
