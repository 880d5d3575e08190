package io.disclosurestreams;

import static io.disclosurestreams.RunningService.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosurestreams.Pills.Pill;
import io.disclosurestreams.wire.DeadLetter;
import io.disclosurestreams.wire.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Whatever comes in, by HTTP or straight into a topic: it is kept with its reason, what is good around it counts, and
 * processing goes on to the end of the topic.
 */
class BadInputIT {

    private static final Instant AT = Instant.parse("2026-02-03T01:00:00Z");
    private static final int MIB = 1 << 20;
    /** What the topic of reports takes (see the README), and what Kafka's own format needs of it. */
    private static final int LARGEST_BATCH = MIB + (16 << 10);

    @TempDir
    private static Path folder;

    private static RunningService service;
    private static Api api;
    private static KafkaAccess kafka;
    private static DeadLetters deadLetters;
    private static int revision;

    @BeforeAll
    static void start() {
        service = RunningService.start(folder, Map.of("DISCLOSURE_TODAY", "2026-02-10"));
        service.ready();
        api = service.api();
        kafka = new KafkaAccess(service.bootstrapServers());
        deadLetters = new DeadLetters(kafka);
        api.roster("agency,name,aliases,region,level,kind\n" + Pills.AGENCY + ",发改局,,410102,county,department\n");
    }

    @AfterAll
    static void stop() {
        kafka.close();
        service.close();
    }

    /** One more good event, and all that was sent is processed, by the threads that were there from the start. */
    @AfterEach
    void processingGoesOn() {
        good();
        eventually().until(() -> newlyReceived() == revision);
        eventually().until(() -> kafka.lag(Topics.REPORTS) + kafka.lag(Topics.AGENCIES) == 0);
        JsonNode checks = api.json("/health/ready").path("checks");
        assertThat(checks.path(0).path("detail").asString()).isEqualTo("RUNNING");
        assertThat(api.get("/metrics")
                        .text()
                        .lines()
                        .filter(line -> line.startsWith("kafka_stream_failed_stream_threads")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(" 0.0"));
        eventually().until(() -> api.events("rejected") == deadLetters.all().size());
    }

    @Test
    void everyBadRecordBecomesOneDeadLetterAndTheGoodOnesAroundItCount() {
        Map<String, Pill> sent = new HashMap<>();
        for (Pill pill :
                Stream.concat(Pills.records().stream(), Pills.events().stream()).toList()) {
            sent.put(
                    DeadLetters.place(kafka.send(KafkaAccess.record(pill.topic(), pill.key(), pill.value(), AT))),
                    pill);
            good();
        }
        Map<String, ConsumerRecord<byte[], byte[]>> letters = deadLetters.of(sent.keySet());
        sent.forEach((place, pill) -> DeadLetters.assertHolds(pill, AT, letters.get(place)));
    }

    @Test
    void everyBadEventIsAnsweredWithItsReasonAndKept() {
        int before = deadLetters.all().size();
        List<Pill> pills = Pills.events();
        for (Pill pill : pills) {
            Api.Reply reply = api.post("/api/v1/reports", "application/json", pill.value());
            assertThat(reply.status()).as(pill.name()).isEqualTo(422);
            assertThat(reply.header("Content-Type")).hasValue("application/problem+json");
            assertThat(reply.json().path("verdict").asString()).isEqualTo("rejected");
            assertThat(reply.json().path("detail").asString()).as(pill.name()).contains(pill.reason());
        }
        List<ConsumerRecord<byte[], byte[]>> letters = deadLetters.all();
        assertThat(letters).hasSize(before + pills.size());
        for (int index = 0; index < pills.size(); index++) {
            ConsumerRecord<byte[], byte[]> letter = letters.get(before + index);
            assertThat(letter.value()).isEqualTo(pills.get(index).value());
            assertThat(DeadLetters.header(letter, DeadLetter.TOPIC)).isEqualTo("http");
            assertThat(DeadLetters.reason(letter)).contains(pills.get(index).reason());
        }
        byte[] large = new byte[MIB + 1];
        Arrays.fill(large, (byte) ' ');
        assertThat(api.post("/api/v1/reports", "application/json", large).status())
                .isEqualTo(413);
    }

    @Test
    void aDocumentThatIsNoReportIsAnsweredWithTheReasonAndKeptByItsHash() throws IOException {
        byte[] minutes = Pills.utf8("关于召开防汛工作会议的通知\n各乡镇：会议定于七月一日召开。\n");
        JsonNode receipt =
                api.document("minutes.txt", minutes).json().path("items").path(0);
        assertThat(receipt.path("verdict").asString()).isEqualTo("rejected");
        assertThat(receipt.path("reasons").path(0).asString()).isNotBlank();
        try (Stream<Path> kept = Files.walk(folder.resolve("rejected"))) {
            assertThat(kept.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(".json")))
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasBinaryContent(minutes));
        }
    }

    @Test
    void unknownRowsAndOddTextInCellsAreNoReasonToRejectAReport() {
        StringBuilder rows =
                new StringBuilder("\"requests\":{\"granted\":[\"\\u0000\",\"\\u202e1\",\"\\ud800\",\"/\",null,0,0]");
        for (int row = 0; row < 20_000; row++) {
            rows.append(",\"行").append(row).append("\":[").append(row).append(']');
        }
        long duplicates = api.events("duplicate");
        String event = Reports.event(Pills.AGENCY, 2019, 1, rows + "}");
        RecordMetadata place = sendEvent(event);
        sendEvent(event);
        eventually().until(() -> api.events("duplicate") == duplicates + 1);
        eventually()
                .until(() -> api.get("/api/v1/agencies/" + Pills.AGENCY + "/years/2019")
                        .text()
                        .contains("DOC-SHAPE"));
        JsonNode granted = api.json("/api/v1/agencies/" + Pills.AGENCY + "/years/2019")
                .path("requests")
                .path("granted");
        assertThat(granted.toString()).isEqualTo("[\"\\u0000\",\"\u202e1\",\"?\",\"/\",null,0,0]");
        assertThat(deadLetters.now().keySet()).doesNotContain(DeadLetters.place(place));
    }

    @Test
    void anEventOfOneMebibyteIsTakenAndLargerOnesAreRejectedWhole() {
        String event = Reports.event(Pills.AGENCY, 2018, 1, "\"requests\":{}");
        RecordMetadata exact = sendEvent(padded(event, MIB));
        RecordMetadata above = sendEvent(padded(event, MIB + 1));
        // a batch has 61 bytes before its records, this record 13 beside key and value
        int largest = LARGEST_BATCH - 61 - 13 - Pills.AGENCY.length();
        RecordMetadata limit = sendEvent(padded(event, largest));
        assertThatThrownBy(() -> sendEvent(padded(event, largest + 1)))
                .hasCauseInstanceOf(RecordTooLargeException.class);

        assertThat(deadLetters.of(above).value()).hasSize(MIB + 1);
        assertThat(deadLetters.of(limit).value()).hasSize(largest);
        assertThat(deadLetters.now().keySet()).doesNotContain(DeadLetters.place(exact));
    }

    @Test
    void whatIsMuchLargerOnceUnpackedIsRejectedAndLeftInItsPlace() {
        Map<String, Object> packed = Map.of(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        String event = Reports.event(Pills.AGENCY, 2018, 1, "\"requests\":{}");
        // random hex digits: half as large in gzip, not smaller at all in the compression that the service uses
        byte[] noise = new byte[MIB];
        new SplittableRandom(7).nextBytes(noise);
        byte[] digits = HexFormat.of().formatHex(noise).getBytes(UTF_8);
        byte[] key = Arrays.copyOf(digits, 300_000);
        byte[] value = Arrays.copyOfRange(digits, 300_000, 300_000 + MIB + 1_000);
        try (KafkaProducer<byte[], byte[]> producer = kafka.producer(packed)) {
            List<RecordMetadata> places = Stream.of(
                            new ProducerRecord<>(
                                    Topics.REPORTS, Pills.utf8(Pills.AGENCY), Pills.utf8(padded(event, 5 * MIB))),
                            new ProducerRecord<>(
                                    Topics.AGENCIES, Pills.utf8(Pills.AGENCY), Pills.utf8(padded("{}", 5 * MIB))),
                            new ProducerRecord<>(Topics.REPORTS, key, value))
                    .map(record -> KafkaAccess.got(producer.send(record)))
                    .toList();
            assertThat(deadLetters
                            .of(places.stream().map(DeadLetters::place).toList())
                            .values())
                    .allSatisfy(letter -> {
                        assertThat(letter.value()).isEmpty();
                        assertThat(DeadLetters.reason(letter)).contains("left where");
                    });
        }
    }

    @Test
    void aReasonThatWouldQuoteTheWholeRecordIsCut() {
        byte[] noise = new byte[500_000];
        new SplittableRandom(11).nextBytes(noise);
        String digits = HexFormat.of().formatHex(noise);
        StringBuilder row = new StringBuilder("{\"agency\":\"" + Pills.AGENCY + "\",\"periods\":[{\"name\":\"x\"");
        for (String field : List.of("region", "a", "b", "c")) {
            int from = 250_000 * (row.length() / 250_000);
            row.append(",\"")
                    .append(field)
                    .append("\":\"")
                    .append(digits, from, from + 250_000)
                    .append('"');
        }
        RecordMetadata place =
                kafka.send(KafkaAccess.record(Topics.AGENCIES, Pills.utf8(Pills.AGENCY), Pills.utf8(row + "}]}"), AT));
        ConsumerRecord<byte[], byte[]> letter = deadLetters.of(place);
        assertThat(letter.value()).isEqualTo(Pills.utf8(row + "}]}"));
        assertThat(DeadLetters.reason(letter)).startsWith("periods[0].region: ").hasSizeLessThan(1_100);
    }

    @Test
    void aRecordWithoutAStampIsRejectedAndOneOfTheFutureIsRefusedByTheBroker() throws ReflectiveOperationException {
        ProducerRecord<byte[], byte[]> record = KafkaAccess.record(
                Topics.REPORTS,
                Pills.utf8(Pills.AGENCY),
                Pills.utf8(Reports.event(Pills.AGENCY, 2018, 1, "\"requests\":{}")),
                AT);
        ProducerRecord<byte[], byte[]> future = new ProducerRecord<>(
                record.topic(), null, AT.plusSeconds(86_400L * 36_500).toEpochMilli(), record.key(), record.value());
        assertThatThrownBy(() -> kafka.send(future)).hasCauseInstanceOf(InvalidTimestampException.class);

        // Java's producer always stamps; others need not
        var stamp = ProducerRecord.class.getDeclaredField("timestamp");
        stamp.setAccessible(true);
        stamp.set(record, -1L);
        RecordMetadata place = kafka.send(record);
        assertThat(DeadLetters.reason(deadLetters.of(place))).contains("year: 2018; want");
    }

    @Test
    void anyDamageToAnEventIsEitherCountedOrKept() {
        SplittableRandom random = new SplittableRandom(20_260_210);
        long before = counted() + deadLetters.all().size();
        List<byte[]> damaged = new ArrayList<>();
        for (int number = 0; number < 500; number++) {
            byte[] bytes = Pills.utf8(Reports.event(Pills.AGENCY, 2017, 1 + number, number, 0));
            for (int left = 1 + random.nextInt(3); left > 0; left--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            damaged.add(random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
        }
        kafka.sendAll(damaged.stream()
                .map(bytes -> KafkaAccess.record(Topics.REPORTS, Pills.utf8(Pills.AGENCY), bytes, AT))
                .toList());
        eventually().until(() -> counted() + deadLetters.all().size() == before + damaged.size());
    }

    private static void good() {
        revision++;
        sendEvent(Reports.event(Pills.AGENCY, 2024, revision, revision, 0));
    }

    private static RecordMetadata sendEvent(String event) {
        return kafka.send(KafkaAccess.record(Topics.REPORTS, Pills.utf8(Pills.AGENCY), Pills.utf8(event), AT));
    }

    private static String padded(String event, int length) {
        return event + " ".repeat(length - event.length());
    }

    private static long newlyReceived() {
        return api.json("/api/v1/regions/410102/years/2024")
                .path("requests")
                .path("newlyReceived")
                .path(6)
                .asLong();
    }

    private static long counted() {
        return Stream.of("accepted", "duplicate", "stale", "withdrawn")
                .mapToLong(api::events)
                .sum();
    }
}
