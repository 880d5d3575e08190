package io.disclosurestreams.intake;

import io.disclosurestreams.domain.TextThresholds;
import io.disclosurestreams.reading.DocumentReader;
import io.disclosurestreams.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The intake on a producer that keeps everything in memory, and a view that reads it when told. */
public final class IntakeFixture {

    public static final Instant NOW = Instant.parse("2026-02-10T03:00:00Z");

    public final Broker broker = new Broker();
    public final FakeView view = new FakeView();
    public final Intake intake;

    public IntakeFixture(Path rejected) {
        this(rejected, Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));
    }

    IntakeFixture(Path rejected, Clock clock) {
        intake = new Intake(
                broker,
                view,
                new DocumentReader(),
                rejected,
                archive(),
                TextThresholds.USUAL,
                clock,
                time -> view.read(broker.history()),
                Duration.ofMillis(200));
    }

    /** Hands in a file that is one document. */
    public Receipt document(Document document, Filing filing, Mode mode) {
        List<Judged> judged = intake.file(document, filing, mode);
        if (judged.size() != 1) {
            throw new IllegalStateException("not one document: " + judged);
        }
        return judged.get(0).receipt();
    }

    /** The records of a topic, in the order in which they were stored. */
    public List<ProducerRecord<byte[], byte[]>> stored(String topic) {
        return broker.history().stream()
                .filter(record -> record.topic().equals(topic))
                .toList();
    }

    /** What was stored, by its place. */
    public ReportArchive archive() {
        return place ->
                stored(Topics.REPORTS).stream().skip(place.offset()).findFirst().map(ProducerRecord::value);
    }

    public void viewCatchesUp() {
        view.read(broker.history());
    }

    public static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    static String header(ProducerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return text(header.value());
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the broker does with records. */
    public enum Mood {
        STORES,
        /** The producer gives up before sending. */
        REFUSES,
        /** The acknowledgement is a failure. */
        FAILS,
        /** Stored, but the acknowledgement gets lost. */
        STORES_SILENTLY,
        /** Neither stored nor answered. */
        SILENT
    }

    public static final class Broker extends MockProducer<byte[], byte[]> {
        private Mood mood = Mood.STORES;

        Broker() {
            super(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        }

        public void is(Mood mood) {
            this.mood = mood;
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
            return switch (mood) {
                case STORES -> super.send(record);
                case REFUSES -> throw new TimeoutException("no metadata");
                case FAILS -> CompletableFuture.failedFuture(new TimeoutException("not enough replicas"));
                case SILENT -> new CompletableFuture<>();
                case STORES_SILENTLY -> {
                    super.send(record);
                    yield new CompletableFuture<>();
                }
            };
        }
    }
}
