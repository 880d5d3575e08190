package io.disclosurestreams.review;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.Thresholds;
import io.disclosurestreams.view.FindingQuery;
import io.disclosurestreams.view.World;
import io.disclosurestreams.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import tools.jackson.databind.json.JsonMapper;

/** A topic of reports with prose, a view of what stands, and a review of both, in the thread of the test. */
final class ReviewWorld implements AutoCloseable {

    private static final TopicPartition PARTITION = new TopicPartition(Topics.REPORTS, 0);
    private static final FindingQuery ALL = new FindingQuery(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    final World world;
    final Reviews reviews;
    final Reviewer reviewer;
    final MockConsumer<byte[], byte[]> consumer;
    final List<byte[]> topic = new ArrayList<>();
    final List<Place> readBack = new ArrayList<>();
    long nanos;
    private long worked;
    private final Path folder;

    ReviewWorld(Path folder) {
        this.folder = folder;
        reviews = open("cluster/topic");
        world = new World(folder.resolve("view"), reviews);
        consumer = consumer(0);
        reviewer = reviewer(reviews);
        world.settle();
        reviewer.begin(consumer);
    }

    Reviews open(String source) {
        return Reviews.open(folder.resolve("review"), source, Thresholds.USUAL);
    }

    Reviewer reviewer(Reviews filled) {
        return new Reviewer(
                () -> consumer,
                world.view.standingReports(),
                filled,
                place -> {
                    readBack.add(place);
                    return Optional.of(topic.get((int) place.offset()));
                },
                () -> false,
                () -> nanos += 1_000,
                () -> worked += 1_000);
    }

    static MockConsumer<byte[], byte[]> consumer(long end) {
        MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");
        consumer.updatePartitions(Topics.REPORTS, List.of(new PartitionInfo(Topics.REPORTS, 0, null, null, null)));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, end));
        return consumer;
    }

    /** The event lies in the topic, and the ledger has processed it. */
    void report(ReportEvent event, Map<String, String> narrative) {
        world.report(event);
        append(event, narrative);
    }

    /** The event lies in the topic. */
    void append(ReportEvent event, Map<String, String> narrative) {
        byte[] value = new JsonMapper().writeValueAsBytes(Map.of("year", event.year(), "narrative", narrative));
        byte[] key = event.agency().getBytes(StandardCharsets.UTF_8);
        consumer.updateEndOffsets(Map.of(PARTITION, topic.size() + 1L));
        consumer.addRecord(new ConsumerRecord<>(Topics.REPORTS, 0, topic.size(), key, value));
        topic.add(value);
    }

    /** All is processed, read and judged, and every year that changed compared. */
    void settle() {
        world.settle();
        for (int round = 0; round < 12; round++) {
            nanos += 1_000_000_000;
            reviewer.round(Duration.ZERO);
        }
    }

    List<String> rules(String agency, int year) {
        return found(agency, year).stream().map(Finding::rule).toList();
    }

    /** Those that prose and others decide. */
    List<Finding> found(String agency, int year) {
        return world.year(agency, year).findings().stream()
                .filter(finding -> finding.rule().startsWith("TXT")
                        || Set.of("YOY-CLAIM", "DUP-CONTENT", "YOY-COPY", "DOC-BASIS")
                                .contains(finding.rule()))
                .toList();
    }

    /** By rule, as many as the list of findings and the metrics of the country tell; they must agree. */
    Map<String, Long> counts(int year) {
        Map<String, Long> listed = new HashMap<>();
        var page = world.view.findings(ALL, 0, 1_000);
        page.items().stream()
                .filter(item -> item.year() == year)
                .forEach(item -> listed.merge(item.finding().rule(), 1L, Long::sum));
        Map<String, Long> counted = new HashMap<>();
        world.view.findingCounts(2, Set.of(year)).stream()
                .filter(count -> count.region().isCountry())
                .forEach(count -> counted.merge(count.mark().rule(), count.count(), Long::sum));
        if (!listed.equals(counted) || page.total() != page.items().size()) {
            throw new AssertionError(listed + " differ from " + counted);
        }
        return counted;
    }

    /** Prose that says enough not to be thin, of an author of its own. */
    static Map<String, String> prose(String opening, long author) {
        return Map.of(
                "overview",
                opening + text(author, 400),
                "problems",
                text(author + 1_000, 60),
                "otherMatters",
                "无收费情况。");
    }

    /** So many characters that nobody else has written. */
    static String text(long author, int length) {
        Random random = new Random(author);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(Character.toString(0x6000 + random.nextInt(0x400)));
            if (text.length() % 20 == 19) {
                text.append('。');
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        reviewer.close();
        world.close();
        reviews.close();
    }
}
