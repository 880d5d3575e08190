package io.disclosurestreams.review;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Notice;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Thresholds;
import io.disclosurestreams.view.FindingQuery;
import io.disclosurestreams.view.Sample;
import io.disclosurestreams.view.World;
import io.disclosurestreams.wire.NoticeJson;
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
import org.apache.kafka.common.errors.TimeoutException;
import tools.jackson.databind.json.JsonMapper;

/** A topic of reports with prose, a view of what stands, and a review of both, in the thread of the test. */
final class ReviewWorld implements AutoCloseable {

    private static final TopicPartition PARTITION = new TopicPartition(Topics.REPORTS, 0);
    private static final TopicPartition NOTICES = new TopicPartition(Topics.NOTICES, 0);
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
    final List<Notice> noticed = new ArrayList<>();
    /** So many notices, the next ones, are not stored. */
    int unstored;

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
                this::store,
                () -> false,
                () -> nanos += 1_000,
                () -> worked += 1_000);
    }

    private void store(Notice notice) {
        if (unstored-- > 0) {
            throw new TimeoutException("no acknowledgement");
        }
        noticed.add(notice);
    }

    /** A reader for a reviewer that begins anew over the same store, with what was noticed before in the topic. */
    MockConsumer<byte[], byte[]> after(List<Notice> before) {
        MockConsumer<byte[], byte[]> after = consumer(topic.size());
        after.updateEndOffsets(Map.of(NOTICES, (long) before.size()));
        after.schedulePollTask(() -> {
            for (Notice notice : before) {
                after.addRecord(new ConsumerRecord<>(
                        Topics.NOTICES, 0, before.indexOf(notice), NoticeJson.key(notice), NoticeJson.value(notice)));
            }
        });
        return after;
    }

    static MockConsumer<byte[], byte[]> consumer(long end) {
        MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");
        consumer.updatePartitions(Topics.REPORTS, List.of(new PartitionInfo(Topics.REPORTS, 0, null, null, null)));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L, NOTICES, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, end, NOTICES, 0L));
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

    /** A department of a county. */
    void enrol(String agency, String superior) {
        RosterPeriod period = Sample.years(2023, 0, Sample.department("某县第" + agency + "局", "210115"));
        world.enrol(
                agency,
                new RosterPeriod(
                        period.activeFrom(),
                        period.activeTo(),
                        period.name(),
                        period.aliases(),
                        period.region(),
                        period.level(),
                        period.kind(),
                        period.sector(),
                        Optional.ofNullable(superior),
                        period.reportScope()));
    }

    /** Five figures that no two agencies have by chance. */
    static ReportEvent busy(String agency, int year, int revision, int first) {
        ReportEvent plain = Sample.report(agency, year, revision, 187);
        Cells cells = Cells.builder()
                .count(RequestRow.NEWLY_RECEIVED.slot(Applicant.NATURAL_PERSON), 187)
                .count(RequestRow.NEWLY_RECEIVED.slot(Applicant.TOTAL), 187)
                .count(RequestRow.GRANTED.slot(Applicant.NATURAL_PERSON), first)
                .count(ProactiveFigure.LICENSING_DECISIONS.slot(), 3_421)
                .count(ProactiveFigure.PENALTIES_DECISIONS.slot(), 412)
                .count(ProactiveFigure.COERCION_DECISIONS.slot(), 35)
                .build();
        return new ReportEvent(
                agency, year, plain.order(), new ReportBody.Readable(cells), plain.form(), plain.scope(), List.of());
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
