package io.disclosurestreams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PendingTest {

    @TempDir
    Path directory;

    private KeyValueStore<String, byte[]> store;

    @BeforeEach
    void open() {
        store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore("pending"), Serdes.String(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        MockProcessorContext<Object, Object> context =
                new MockProcessorContext<>(TopologyFixture.properties(directory));
        store.init(context.getStateStoreContext(), store);
    }

    private static List<String> sent(Pending pending, Pending.Sent outcome) {
        List<String> keys = new ArrayList<>();
        pending.send(100, key -> {
            keys.add(key);
            return outcome;
        });
        return keys;
    }

    @Test
    void aKeyThatChangedBeforeACrashIsSentAfterIt() {
        new Pending(store).changed("980121|2024");
        assertThat(sent(new Pending(store), Pending.Sent.RESULT)).containsExactly("980121|2024");
    }

    @Test
    void aKeyThatWasSentIsNotSentAgain() {
        Pending pending = new Pending(store);
        pending.changed("980121|2024");
        sent(pending, Pending.Sent.RESULT);
        assertThat(sent(pending, Pending.Sent.RESULT)).isEmpty();
        pending.settle(100);
        assertThat(new Pending(store).isEmpty()).isTrue();
    }

    @Test
    void aKeyThatWasSentUnderLoadIsSentAgainAfterACrashUnlessItWasSettled() {
        Pending pending = new Pending(store);
        pending.changed("980121|2024");
        pending.changed("980122|2024");
        sent(pending, Pending.Sent.RESULT);
        pending.changed("980122|2024");
        pending.settle(100);
        assertThat(sent(new Pending(store), Pending.Sent.RESULT)).containsExactly("980122|2024");
    }

    @Test
    void aKeyOfWhichNothingIsLeftButTheReceiverHoldsIsSentAfterAChangeOfPolicy() {
        Pending before = new Pending(store);
        before.changed("980121|2019");
        sent(before, Pending.Sent.RESULT);
        before.settle(100);
        Pending after = new Pending(store);
        after.allAgain(Set.of("980121|2024"));
        assertThat(sent(after, Pending.Sent.NOTHING)).containsExactlyInAnyOrder("980121|2019", "980121|2024");
        Pending last = new Pending(store);
        last.allAgain(Set.of());
        assertThat(last.isEmpty()).isTrue();
    }

    @Test
    void aKeyThatWasSentUnderLoadAndOfWhichNothingIsLeftIsSentAgainAndThenForgotten() {
        Pending pending = new Pending(store);
        pending.changed("980121|2027");
        sent(pending, Pending.Sent.RESULT);
        pending.allAgain(Set.of());
        assertThat(sent(pending, Pending.Sent.NOTHING)).containsExactly("980121|2027");
        pending.settle(100);
        assertThat(store.get("980121|2027")).isNull();
    }

    @Test
    void aKeyThatChangesAfterItWasSentIsSentOnceMore() {
        Pending pending = new Pending(store);
        pending.changed("CN|2024");
        sent(pending, Pending.Sent.RESULT);
        pending.changed("CN|2024");
        assertThat(sent(new Pending(store), Pending.Sent.RESULT)).containsExactly("CN|2024");
    }

    @Test
    void oneGoSendsNoMoreThanItMay() {
        Pending pending = new Pending(store);
        for (int year = 2008; year < 2026; year++) {
            pending.changed("CN|" + year);
        }
        assertThat(pending.send(5, key -> Pending.Sent.RESULT)).isEqualTo(5);
        assertThat(sent(pending, Pending.Sent.RESULT)).hasSize(13);
    }
}
