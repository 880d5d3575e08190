package io.disclosurestreams.topology;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.OpenAlerts;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.RollUp;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.wire.OpenAlertsCodec;
import io.disclosurestreams.wire.SubtotalCodec;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** A roll-up task whose stores outlive it, as committed ones do. */
final class RollUpHarness {

    final KeyValueStore<String, Subtotal> subtotals = store(Names.SUBTOTALS, SubtotalCodec.serde());
    final KeyValueStore<String, byte[]> pending = store(Names.PENDING_ROLLUPS, Serdes.ByteArray());

    final KeyValueStore<String, OpenAlerts> alerts = store(Names.REGION_ALERTS, OpenAlertsCodec.serde());

    private MockProcessorContext<String, Object> context;
    final Inputs inputs = new Inputs();
    private LocalDate today = LocalDate.of(2026, 2, 10);
    private RollUpProcessor processor;
    private Instant time = Instant.parse("2026-02-10T03:00:00Z");

    private static <V> KeyValueStore<String, V> store(String name, Serde<V> values) {
        KeyValueStore<String, V> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(name), Serdes.String(), values)
                .withCachingDisabled()
                .withLoggingDisabled()
                .build();
        store.init(new MockProcessorContext<>().getStateStoreContext(), store);
        return store;
    }

    /** A new task over the stores: the first start, or the next one after a crash. */
    RollUpHarness start() {
        context = new MockProcessorContext<>();
        context.addStateStore(subtotals);
        context.addStateStore(pending);
        context.addStateStore(alerts);
        context.setCurrentSystemTimeMs(time.toEpochMilli());
        processor = new RollUpProcessor(Policy.STATUTORY, new Noon(() -> today), inputs);
        processor.init(context);
        return this;
    }

    /** What Kafka does to a task that lost its thread: the same object once more. */
    void revive() {
        context.scheduledPunctuators().clear();
        processor.init(context);
    }

    void subtotal(String key, Subtotal subtotal) {
        context.setCurrentSystemTimeMs(time.toEpochMilli());
        processor.process(new Record<>(key, subtotal, time.toEpochMilli()));
    }

    /** One tick after so long; what it wrote by {@code region|year}, empty for a tombstone. */
    Map<String, Optional<RollUp>> tick(Duration pause) {
        time = time.plus(pause);
        context.setCurrentSystemTimeMs(time.toEpochMilli());
        context.scheduledPunctuators()
                .forEach(punctuator -> punctuator.getPunctuator().punctuate(time.toEpochMilli()));
        Map<String, Optional<RollUp>> written = new LinkedHashMap<>();
        context.forwarded(Names.WRITE_ROLLUPS)
                .forEach(sent -> written.put((String) sent.record().key(), Optional.ofNullable((RollUp)
                        sent.record().value())));
        context.resetForwards();
        return written;
    }

    void today(LocalDate day) {
        today = day;
    }

    /** One tick after so long; what it told of alerts, in order. */
    List<Alert> toldAfter(Duration pause) {
        time = time.plus(pause);
        context.setCurrentSystemTimeMs(time.toEpochMilli());
        context.scheduledPunctuators()
                .forEach(punctuator -> punctuator.getPunctuator().punctuate(time.toEpochMilli()));
        List<Alert> told = context.forwarded(Names.WRITE_ALERTS).stream()
                .map(sent -> (Alert) sent.record().value())
                .toList();
        context.resetForwards();
        return told;
    }

    /** Ticks until nothing more is written. */
    List<Map<String, Optional<RollUp>>> settle() {
        List<Map<String, Optional<RollUp>>> all = new ArrayList<>();
        Duration quiet = Duration.ofSeconds(5);
        for (Map<String, Optional<RollUp>> next = tick(quiet); !next.isEmpty(); next = tick(quiet)) {
            all.add(next);
        }
        return all;
    }
}
