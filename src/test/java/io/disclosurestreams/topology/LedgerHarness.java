package io.disclosurestreams.topology;

import static io.disclosurestreams.topology.Given.utf8;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.AgencyYear;
import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Notice;
import io.disclosurestreams.domain.OpenAlerts;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.wire.AgencyRecordCodec;
import io.disclosurestreams.wire.DecisionJson;
import io.disclosurestreams.wire.Decoded;
import io.disclosurestreams.wire.OpenAlertsCodec;
import io.disclosurestreams.wire.ReportDecoder;
import io.disclosurestreams.wire.RosterJson;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * A ledger task whose stores outlive it, as committed ones do: it can be revived, and it can crash between a commit and
 * the hand-over that should follow.
 */
final class LedgerHarness {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration IDLE = Duration.ofSeconds(5);

    final KeyValueStore<String, AgencyRecord> agencies = store(Names.AGENCIES, AgencyRecordCodec.serde());
    final KeyValueStore<String, byte[]> pending = store(Names.PENDING_SUBTOTALS, Serdes.ByteArray());

    final KeyValueStore<String, byte[]> judgedBy = store(Names.JUDGED_BY, Serdes.ByteArray());

    final KeyValueStore<String, OpenAlerts> alerts = store(Names.AGENCY_ALERTS, OpenAlertsCodec.serde());

    private MockProcessorContext<Object, Object> context;
    final Inputs inputs = new Inputs();

    private LedgerProcessor processor;
    private Policy policy = Policy.STATUTORY;
    private LocalDate today = LocalDate.of(2026, 2, 10);
    private Instant time = Instant.parse("2026-02-10T03:00:00Z");
    private long offset;

    private static <V> KeyValueStore<String, V> store(String name, Serde<V> values) {
        KeyValueStore<String, V> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(name), Serdes.String(), values)
                .withCachingDisabled()
                .withLoggingDisabled()
                .build();
        MockProcessorContext<Object, Object> forStore = new MockProcessorContext<>();
        store.init(forStore.getStateStoreContext(), store);
        return store;
    }

    /** A new task over the stores: the first start, or the next one after a crash. */
    LedgerHarness start() {
        context = new MockProcessorContext<>();
        context.addStateStore(agencies);
        context.addStateStore(pending);
        context.addStateStore(judgedBy);
        context.addStateStore(alerts);
        context.setCurrentSystemTimeMs(time.toEpochMilli());
        processor = new LedgerProcessor(policy, new Noon(() -> today), inputs);
        processor.init(context);
        return this;
    }

    /** What Kafka does to a task that lost its thread: the same object once more. */
    void revive() {
        context.scheduledPunctuators().clear();
        processor.init(context);
    }

    LedgerHarness policy(Policy other) {
        policy = other;
        return this;
    }

    void today(LocalDate day) {
        today = day;
        time = day.atStartOfDay(ZONE).toInstant();
    }

    void report(String agency, String json) {
        report(agency, json, time);
    }

    void report(String agency, String json, Instant receivedAt) {
        Decoded<ReportEvent> decoded = new ReportDecoder().decode(utf8(agency), utf8(json), receivedAt);
        ReportEvent event = ((Decoded.Accepted<ReportEvent>) decoded).value();
        process(agency, new LedgerInput.Report(event, new Place(0, offset++, receivedAt)));
    }

    void roster(String agency, String json) {
        Decoded<RosterEntry> decoded = new RosterJson().decode(utf8(agency), utf8(json));
        process(agency, new LedgerInput.Roster(Optional.of(((Decoded.Accepted<RosterEntry>) decoded).value()), time));
    }

    void decision(String key, String json) {
        Decoded<Decision> decoded = new DecisionJson().decode(utf8(key), utf8(json), time);
        Decision decision = ((Decoded.Accepted<Decision>) decoded).value();
        process(decision.agency(), new LedgerInput.Decided(decision));
    }

    void notice(Notice notice) {
        process(notice.subject(), new LedgerInput.Noticed(notice));
    }

    void strikeOff(String agency) {
        process(agency, new LedgerInput.Roster(Optional.empty(), time));
    }

    private void process(String agency, LedgerInput input) {
        context.setCurrentSystemTimeMs(time.toEpochMilli());
        processor.process(new Record<>(agency, input, time.toEpochMilli()));
    }

    /** One tick after a quiet while; the subtotals that it handed over, by {@code region|year|partition}. */
    Map<String, Subtotal> handOver() {
        time = time.plus(IDLE);
        context.setCurrentSystemTimeMs(time.toEpochMilli());
        context.scheduledPunctuators()
                .forEach(punctuator -> punctuator.getPunctuator().punctuate(time.toEpochMilli()));
        Map<String, Subtotal> handedOver = new TreeMap<>();
        context.forwarded(Names.HAND_OVER)
                .forEach(sent -> handedOver.put(
                        (String) sent.record().key(), (Subtotal) sent.record().value()));
        context.resetForwards();
        return handedOver;
    }

    /** Hand-overs until there is nothing more to hand over. */
    List<Map<String, Subtotal>> handOverAll() {
        List<Map<String, Subtotal>> all = new ArrayList<>();
        for (Map<String, Subtotal> next = handOver(); !next.isEmpty(); next = handOver()) {
            all.add(next);
        }
        return all;
    }

    /** What was sent to one child since it was last forgotten, by key: one step sends a key once. */
    Map<String, Object> forwarded(String child) {
        Map<String, Object> sent = new TreeMap<>();
        context.forwarded(child)
                .forEach(each ->
                        sent.put((String) each.record().key(), each.record().value()));
        return sent;
    }

    void forget() {
        context.resetForwards();
    }

    /** What was told since it was last forgotten, in order. */
    List<Alert> told() {
        List<Alert> told = context.forwarded(Names.WRITE_ALERTS).stream()
                .map(sent -> (Alert) sent.record().value())
                .toList();
        forget();
        return told;
    }

    /** One tick after so long; what it told, in order. */
    List<Alert> toldAfter(Duration pause) {
        time = time.plus(pause);
        context.setCurrentSystemTimeMs(time.toEpochMilli());
        context.scheduledPunctuators()
                .forEach(punctuator -> punctuator.getPunctuator().punctuate(time.toEpochMilli()));
        return told();
    }

    /** Findings that one tick writes, by {@code agency|year}. */
    Map<String, List<String>> findingsOfATick() {
        context.setCurrentSystemTimeMs(time.toEpochMilli());
        context.scheduledPunctuators()
                .forEach(punctuator -> punctuator.getPunctuator().punctuate(time.toEpochMilli()));
        Map<String, List<String>> findings = new TreeMap<>();
        context.forwarded(Names.WRITE_FINDINGS)
                .forEach(sent -> findings.put(
                        (String) sent.record().key(),
                        ((AgencyYear) sent.record().value())
                                .findings().stream().map(Finding::rule).toList()));
        context.resetForwards();
        return findings;
    }

    /** How many records went anywhere since the last hand-over. */
    int forwarded() {
        return context.forwarded().size();
    }
}
