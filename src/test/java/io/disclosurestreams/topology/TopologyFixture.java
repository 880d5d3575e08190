package io.disclosurestreams.topology;

import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.wire.StoredYearCodec;
import io.disclosurestreams.wire.SubtotalReader;
import io.disclosurestreams.wire.TallyJson;
import io.disclosurestreams.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The topology in a driver: JSON in, the latest value of each key out. */
public final class TopologyFixture implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-02-10T03:00:00Z");

    final TopologyTestDriver driver;
    public final Map<String, StoredYear> years = new TreeMap<>();
    final Map<String, Subtotal> rollUps = new TreeMap<>();
    /** Latest values as they lie in the topics. */
    public final Map<String, byte[]> yearRecords = new TreeMap<>();

    public final Map<String, byte[]> rollUpRecords = new TreeMap<>();
    /** Tombstones too: which findings were written, in order. */
    public final List<KeyValue<String, byte[]>> findings = new ArrayList<>();

    /** What was told of alerts, in order. */
    public final List<KeyValue<String, byte[]>> alerts = new ArrayList<>();

    private final TestInputTopic<byte[], byte[]> reports;
    private final TestInputTopic<byte[], byte[]> roster;
    private final TestInputTopic<byte[], byte[]> decisions;
    private final TestInputTopic<byte[], byte[]> notices;
    public final TestOutputTopic<byte[], byte[]> rejected;
    private final TestOutputTopic<String, byte[]> agencyYears;
    private final TestOutputTopic<String, byte[]> rollUpsOut;
    private final TestOutputTopic<String, byte[]> findingsOut;
    private final TestOutputTopic<String, byte[]> alertsOut;
    private final TestOutputTopic<String, byte[]> tallies;
    private Tally tally = Tally.ZERO;

    public TopologyFixture(Path directory) {
        this(directory, Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));
    }

    TopologyFixture(Path directory, Clock calendar) {
        Properties properties = properties(directory);
        driver = new TopologyTestDriver(
                DisclosureTopology.build(properties, Policy.STATUTORY, 1, calendar, new Inputs()), properties, NOW);
        reports = driver.createInputTopic(Topics.REPORTS, new ByteArraySerializer(), new ByteArraySerializer());
        roster = driver.createInputTopic(Topics.AGENCIES, new ByteArraySerializer(), new ByteArraySerializer());
        decisions = driver.createInputTopic(Topics.DECISIONS, new ByteArraySerializer(), new ByteArraySerializer());
        notices = driver.createInputTopic(Topics.NOTICES, new ByteArraySerializer(), new ByteArraySerializer());
        rejected = driver.createOutputTopic(Topics.REJECTED, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        agencyYears =
                driver.createOutputTopic(Topics.AGENCY_YEARS, new StringDeserializer(), new ByteArrayDeserializer());
        rollUpsOut = driver.createOutputTopic(Topics.ROLLUPS, new StringDeserializer(), new ByteArrayDeserializer());
        findingsOut = driver.createOutputTopic(Topics.FINDINGS, new StringDeserializer(), new ByteArrayDeserializer());
        alertsOut = driver.createOutputTopic(Topics.ALERTS, new StringDeserializer(), new ByteArrayDeserializer());
        tallies = driver.createOutputTopic(Topics.TALLIES, new StringDeserializer(), new ByteArrayDeserializer());
    }

    static Properties properties(Path directory) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "disclosure-streams-v1");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:1");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, directory.toString());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        return properties;
    }

    void report(String agency, String json) {
        report(agency, json, NOW);
    }

    void report(String agency, String json, Instant receivedAt) {
        reports.pipeInput(new TestRecord<>(bytes(agency), bytes(json), receivedAt));
    }

    void report(byte[] key, byte[] value) {
        report(key, value, NOW);
    }

    public void report(byte[] key, byte[] value, Instant receivedAt) {
        reports.pipeInput(new TestRecord<>(key, value, receivedAt));
    }

    void roster(String agency, String json) {
        roster(bytes(agency), bytes(json), NOW);
    }

    public void roster(byte[] key, byte[] value, Instant receivedAt) {
        roster.pipeInput(new TestRecord<>(key, value, receivedAt));
    }

    public void decision(byte[] key, byte[] value, Instant at) {
        decisions.pipeInput(new TestRecord<>(key, value, at));
    }

    public void notice(byte[] key, byte[] value, Instant at) {
        notices.pipeInput(new TestRecord<>(key, value, at));
    }

    /** Lets punctuators hand over, and reads what came out. */
    public TopologyFixture settle() {
        for (int tick = 0; tick < 4; tick++) {
            driver.advanceWallClockTime(Duration.ofMillis(1_100));
        }
        agencyYears.readRecordsToList().forEach(record -> {
            yearRecords.put(record.key(), record.value());
            years.put(record.key(), stored(record));
        });
        rollUpsOut.readRecordsToList().forEach(record -> {
            if (record.value() == null) {
                rollUps.remove(record.key());
                rollUpRecords.remove(record.key());
            } else {
                rollUpRecords.put(record.key(), record.value());
                rollUps.put(record.key(), new SubtotalReader().read(record.value()));
            }
        });
        findings.addAll(findingsOut.readKeyValuesToList());
        alerts.addAll(alertsOut.readKeyValuesToList());
        tallies.readRecordsToList().forEach(record -> tally = TallyJson.read(record.value()));
        return this;
    }

    private static StoredYear stored(TestRecord<String, byte[]> record) {
        byte[] packed = record.headers().lastHeader(StoredYearCodec.HEADER).value();
        return new StoredYearCodec().read(record.key(), packed);
    }

    public Tally tally() {
        return tally;
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        driver.close();
    }
}
