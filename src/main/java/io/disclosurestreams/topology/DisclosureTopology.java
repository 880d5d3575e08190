package io.disclosurestreams.topology;

import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.DocumentAlerts;
import io.disclosurestreams.domain.Notice;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.wire.AgencyFindingsJson;
import io.disclosurestreams.wire.AgencyRecordCodec;
import io.disclosurestreams.wire.AgencyYearJson;
import io.disclosurestreams.wire.AlertJson;
import io.disclosurestreams.wire.DecisionJson;
import io.disclosurestreams.wire.NoticeJson;
import io.disclosurestreams.wire.OpenAlertsCodec;
import io.disclosurestreams.wire.RollUpJson;
import io.disclosurestreams.wire.SubtotalCodec;
import io.disclosurestreams.wire.TallyJson;
import io.disclosurestreams.wire.Topics;
import java.time.Clock;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The whole topology in reading order: reports, roster, decisions and notices are decoded, meet in the ledger, and what it
 * hands over is added up by region. It doubles as the table of contents of this package.
 */
public final class DisclosureTopology {

    private DisclosureTopology() {}

    /**
     * Builds it.
     *
     * @param properties of Kafka Streams, since naming is guarded only where the builder knows them (KIP-1111)
     * @param partitions of the ledger's topics and of those between its parts
     * @param calendar tells the day; its zone is that of the law
     * @param settled whether the input is worked off, so that what is missing may be told
     */
    public static Topology build(
            Properties properties, Policy policy, int partitions, Clock calendar, Settled settled) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(properties)));
        KStream<Object, Object> reports = read(builder, Topics.REPORTS, Names.READ_REPORTS)
                .process(DecodeReports::new, Named.as(Names.DECODE_REPORTS));
        KStream<Object, Object> roster = read(builder, Topics.AGENCIES, Names.READ_ROSTER)
                .process(DecodeRoster::new, Named.as(Names.DECODE_ROSTER));
        KStream<String, Notice> notices = notices(builder, partitions);
        notices.filter((subject, notice) -> isDocument(subject), Named.as(Names.NOTICES_OF_DOCUMENTS))
                .process(
                        supplier(DocumentAlertKeeper::new, alerts(Names.DOCUMENT_ALERTS)),
                        Named.as(Names.KEEP_DOCUMENT_ALERTS));
        ledgerInput(reports.merge(roster, Named.as(Names.JOIN_ROSTER)))
                .merge(decisions(builder, partitions), Named.as(Names.JOIN_DECISIONS))
                .merge(noticed(notices), Named.as(Names.JOIN_NOTICES))
                .process(
                        supplier(
                                () -> new LedgerProcessor(policy, calendar, settled),
                                agencies(),
                                alerts(Names.AGENCY_ALERTS),
                                small(Names.PENDING_SUBTOTALS),
                                small(Names.JUDGED_BY)),
                        Named.as(Names.KEEP_LEDGER))
                .map((key, subtotal) -> new KeyValue<>((String) key, (Subtotal) subtotal), Named.as(Names.HAND_OVER))
                .repartition(Repartitioned.<String, Subtotal>as(Names.BY_REGION)
                        .withKeySerde(Serdes.String())
                        .withValueSerde(SubtotalCodec.serde())
                        .withNumberOfPartitions(partitions)
                        .withStreamPartitioner(new BySubject<>()))
                .process(
                        supplier(
                                () -> new RollUpProcessor(policy, calendar, settled),
                                subtotals(),
                                alerts(Names.REGION_ALERTS),
                                small(Names.PENDING_ROLLUPS)),
                        Named.as(Names.ADD_UP_REGIONS));
        return withSinks(builder.build(properties));
    }

    private static KStream<byte[], byte[]> read(StreamsBuilder builder, String topic, String name) {
        return builder.stream(
                topic,
                Consumed.with(Serdes.ByteArray(), Serdes.ByteArray())
                        .withName(name)
                        .withOffsetResetPolicy(AutoOffsetReset.earliest()));
    }

    /** Their topic has one partition, to have one order; here each comes to where its agency is. */
    private static KStream<String, LedgerInput> decisions(StreamsBuilder builder, int partitions) {
        return read(builder, Topics.DECISIONS, Names.READ_DECISIONS)
                .process(DecodeDecisions::new, Named.as(Names.DECODE_DECISIONS))
                .map(
                        (agency, decision) -> new KeyValue<>((String) agency, (Decision) decision),
                        Named.as(Names.BRING_DECISIONS))
                .repartition(Repartitioned.<String, Decision>as(Names.BY_AGENCY)
                        .withKeySerde(Serdes.String())
                        .withValueSerde(DecisionJson.serde())
                        .withNumberOfPartitions(partitions))
                .mapValues(decision -> (LedgerInput) new LedgerInput.Decided(decision), Named.as(Names.TAKE_DECISIONS));
    }

    private static boolean isDocument(String subject) {
        return subject.startsWith(DocumentAlerts.SUBJECT);
    }

    private static KStream<String, Notice> notices(StreamsBuilder builder, int partitions) {
        return read(builder, Topics.NOTICES, Names.READ_NOTICES)
                .process(DecodeNotices::new, Named.as(Names.DECODE_NOTICES))
                .map(
                        (subject, notice) -> new KeyValue<>((String) subject, (Notice) notice),
                        Named.as(Names.BRING_NOTICES))
                .repartition(Repartitioned.<String, Notice>as(Names.BY_SUBJECT)
                        .withKeySerde(Serdes.String())
                        .withValueSerde(NoticeJson.serde())
                        .withNumberOfPartitions(partitions));
    }

    private static KStream<String, LedgerInput> noticed(KStream<String, Notice> notices) {
        return notices.filterNot((subject, notice) -> isDocument(subject), Named.as(Names.NOTICES_OF_AGENCIES))
                .mapValues(notice -> (LedgerInput) new LedgerInput.Noticed(notice), Named.as(Names.TAKE_NOTICES));
    }

    /** The decoders send nothing else this way; dead letters go to their sink by name. */
    @SuppressWarnings("unchecked")
    private static KStream<String, LedgerInput> ledgerInput(KStream<Object, Object> decoded) {
        return (KStream<String, LedgerInput>) (KStream<?, ?>) decoded;
    }

    private static Topology withSinks(Topology topology) {
        return topology.addSink(
                        Names.WRITE_REJECTED,
                        Topics.REJECTED,
                        Serdes.ByteArray().serializer(),
                        Serdes.ByteArray().serializer(),
                        Names.DECODE_REPORTS,
                        Names.DECODE_ROSTER)
                .addSink(
                        Names.WRITE_REJECTED_DECISIONS,
                        Topics.REJECTED,
                        Serdes.ByteArray().serializer(),
                        Serdes.ByteArray().serializer(),
                        Names.DECODE_DECISIONS)
                .addSink(
                        Names.WRITE_REJECTED_NOTICES,
                        Topics.REJECTED,
                        Serdes.ByteArray().serializer(),
                        Serdes.ByteArray().serializer(),
                        Names.DECODE_NOTICES)
                .addSink(
                        Names.WRITE_AGENCY_YEARS,
                        Topics.AGENCY_YEARS,
                        new StringSerializer(),
                        new AgencyYearJson(),
                        new BySubject<>(),
                        Names.KEEP_LEDGER)
                .addSink(
                        Names.WRITE_FINDINGS,
                        Topics.FINDINGS,
                        new StringSerializer(),
                        new AgencyFindingsJson(),
                        new BySubject<>(),
                        Names.KEEP_LEDGER)
                .addSink(
                        Names.WRITE_ALERTS,
                        Topics.ALERTS,
                        new StringSerializer(),
                        new AlertJson(),
                        new BySubject<>(),
                        Names.KEEP_LEDGER,
                        Names.KEEP_DOCUMENT_ALERTS,
                        Names.ADD_UP_REGIONS)
                .addSink(
                        Names.WRITE_TALLIES,
                        Topics.TALLIES,
                        new StringSerializer(),
                        TallyJson.serde().serializer(),
                        Names.KEEP_LEDGER)
                .addSink(
                        Names.WRITE_ROLLUPS,
                        Topics.ROLLUPS,
                        new StringSerializer(),
                        new RollUpJson(),
                        new BySubject<>(),
                        Names.ADD_UP_REGIONS);
    }

    private static StoreBuilder<?> agencies() {
        return store(Stores.persistentKeyValueStore(Names.AGENCIES), AgencyRecordCodec.serde());
    }

    private static StoreBuilder<?> subtotals() {
        return store(Stores.persistentKeyValueStore(Names.SUBTOTALS), SubtotalCodec.serde());
    }

    private static StoreBuilder<?> alerts(String name) {
        return store(Stores.persistentKeyValueStore(name), OpenAlertsCodec.serde());
    }

    private static StoreBuilder<?> small(String name) {
        return store(Stores.inMemoryKeyValueStore(name), Serdes.ByteArray());
    }

    private static <V> StoreBuilder<?> store(KeyValueBytesStoreSupplier kind, Serde<V> values) {
        return Stores.keyValueStoreBuilder(kind, Serdes.String(), values).withCachingDisabled();
    }

    private static <K, V, L, W> ProcessorSupplier<K, V, L, W> supplier(
            ProcessorSupplier<K, V, L, W> processors, StoreBuilder<?>... stores) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<K, V, L, W> get() {
                return processors.get();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(stores);
            }
        };
    }
}
