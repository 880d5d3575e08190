package io.disclosurestreams.histories;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Verdict;
import io.disclosurestreams.histories.History.Delivery;
import io.disclosurestreams.histories.History.Topic;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What holds for any history of reports and rosters, whatever its order. The seed of a history that fails is in the
 * message. {@code -Dhistories=N} makes N times as many.
 */
class RandomHistoriesTest {

    private static final Instant LATER = Instant.parse("2028-02-10T02:00:00Z");

    @TempDir
    Path directory;

    private final AtomicInteger runs = new AtomicInteger();

    private static void forSeeds(int count, Consumer<Long> property) {
        LongStream.range(0, (long) count * Integer.getInteger("histories", 1))
                .boxed()
                .parallel()
                .forEach(property);
    }

    private TopologyRun run(History history) {
        return TopologyRun.of(history, directory.resolve(Integer.toString(runs.incrementAndGet())));
    }

    private static void assertSame(
            String what,
            SortedMap<String, SortedMap<String, String>> wanted,
            SortedMap<String, SortedMap<String, String>> got) {
        assertThat(Differences.of(wanted, got)).as(what).isEmpty();
    }

    @Test
    void everyFigureEqualsThePlainFold() {
        AtomicLong resolved = new AtomicLong();
        forSeeds(100, seed -> {
            History history = HistoryGenerator.of(seed, Trait.BAD_RECORDS, Trait.TIES, Trait.DECISIONS, Trait.NOTICES);
            TopologyRun run = run(history);
            ReferenceModel model = new ReferenceModel(history, HistoryGenerator.TODAY);
            assertSame(
                    "agency-years of seed " + seed,
                    model.agencyYears,
                    run.facts().agencyYears());
            assertSame("roll-ups of seed " + seed, model.rollUps, run.facts().rollUps());
            assertSame("findings of seed " + seed, model.findings(), run.findings());
            assertAlerts("alerts of seed " + seed, history, model, run.alerts());
            resolved.addAndGet(run.alerts().resolved);
        });
        assertThat(resolved.get()).as("alerts that ended on the way").isPositive();
    }

    /** What must fire fires, and each record has begun or ended something. */
    private static void assertAlerts(String what, History history, ReferenceModel model, ToldAlerts told) {
        assertThat(told.outOfTurn).as(what).isEmpty();
        assertThat(ReferenceAlerts.withoutDays(told.firing))
                .as(what)
                .isEqualTo(ReferenceAlerts.firing(model, history.good(Topic.NOTICES), HistoryGenerator.TODAY));
    }

    @Test
    void anyOrderAndAnyDuplicatesEndInTheSameState() {
        History history = HistoryGenerator.ofSize(4711, 300, Trait.TIES, Trait.DECISIONS);
        TopologyRun first = run(history);
        SortedMap<String, SortedMap<String, String>> years = first.facts().agencyYears();
        SortedMap<String, SortedMap<String, String>> rollUps = first.facts().rollUps();
        forSeeds(16, seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            TopologyRun other = run(history.repeated(random).shuffled(random));
            assertSame(
                    "agency-years of permutation " + seed, years, other.facts().agencyYears());
            assertSame("roll-ups of permutation " + seed, rollUps, other.facts().rollUps());
        });
    }

    @Test
    void whatIsTakenOutAfterItWasPutInLeavesTheStart() {
        forSeeds(15, seed -> {
            History history = HistoryGenerator.of(seed);
            EventGenerator events = new EventGenerator(new SplittableRandom(seed), Set.of());
            List<Delivery> andBack = new ArrayList<>(history.deliveries());
            new ReferenceModel(history, HistoryGenerator.TODAY).standingEvents().forEach((key, event) -> {
                String agency = event.path("agency").asString();
                ObjectNode other = events.event(agency, event.path("year").asInt());
                andBack.add(later(agency, other.put("revision", 100)));
                andBack.add(later(agency, ((ObjectNode) event).put("revision", 101)));
            });
            assertSame(
                    "roll-ups of seed " + seed,
                    run(history).facts().rollUps(),
                    run(new History(seed, andBack)).facts().rollUps());
        });
    }

    @Test
    void withdrawingEverythingLeavesOnlyWhatIsOwed() {
        forSeeds(15, seed -> {
            History history = HistoryGenerator.of(seed);
            List<Delivery> taken = new ArrayList<>(history.deliveries());
            new ReferenceModel(history, HistoryGenerator.TODAY).standingEvents().forEach((key, event) -> {
                String agency = event.path("agency").asString();
                taken.add(
                        later(agency, ((ObjectNode) event).put("revision", 100).put("withdrawn", true)));
            });
            SortedMap<String, SortedMap<String, String>> rollUps =
                    run(new History(seed, taken)).facts().rollUps();
            rollUps.forEach((key, facts) -> facts.forEach((fact, number) -> {
                if (fact.startsWith("sum:") || fact.matches("coverage.(inSums|received|late|undated)")) {
                    assertThat(number)
                            .as("seed " + seed + ", " + key + " " + fact)
                            .isEqualTo("0");
                }
            }));
            List<Delivery> rosterOnly = history.good(Topic.ROSTER).toList();
            SortedMap<String, String> owed = only("coverage.expected", run(new History(seed, rosterOnly)));
            assertThat(only("coverage.expected", rollUps)).as("seed " + seed).isEqualTo(owed);
            history.good(Topic.ROSTER)
                    .forEach(row -> taken.add(Delivery.good(Topic.ROSTER, row.keyText(), null, LATER)));
            assertThat(run(new History(seed, taken)).facts().rollUps())
                    .as("seed " + seed)
                    .isEmpty();
        });
    }

    private static Delivery later(String agency, JsonNode event) {
        return Delivery.good(Topic.REPORTS, agency, Json.write(event), LATER);
    }

    private static SortedMap<String, String> only(String fact, TopologyRun run) {
        return only(fact, run.facts().rollUps());
    }

    private static SortedMap<String, String> only(String fact, SortedMap<String, SortedMap<String, String>> all) {
        SortedMap<String, String> only = new TreeMap<>();
        all.forEach((key, facts) -> only.put(key, facts.get(fact)));
        return only;
    }

    @Test
    void aRegionIsTheSumOfTheRegionsInIt() {
        forSeeds(15, seed -> {
            SortedMap<String, SortedMap<String, String>> rollUps =
                    run(HistoryGenerator.of(seed, Trait.IN_COUNTIES)).facts().rollUps();
            SortedMap<String, SortedMap<String, BigDecimal>> sums = new TreeMap<>();
            rollUps.forEach((key, facts) -> {
                String region = key.substring(0, key.indexOf('|'));
                if (!region.equals("CN")) {
                    String above = region.length() == 2 ? "CN" : region.substring(0, region.length() - 2);
                    String parent = above + key.substring(key.indexOf('|'));
                    additive(facts)
                            .forEach((fact, number) -> sums.computeIfAbsent(parent, any -> new TreeMap<>())
                                    .merge(fact, number, BigDecimal::add));
                }
            });
            sums.forEach((parent, sum) -> assertThat(additive(rollUps.get(parent)))
                    .as("seed " + seed + ", " + parent)
                    .isEqualTo(sum));
        });
    }

    private static SortedMap<String, BigDecimal> additive(SortedMap<String, String> facts) {
        SortedMap<String, BigDecimal> additive = new TreeMap<>();
        facts.forEach((fact, number) -> {
            boolean adds = fact.startsWith("sum:") || fact.startsWith("coverage.") || fact.startsWith("outcomes.");
            if (adds && !number.equals("0")) {
                additive.put(fact, new BigDecimal(number));
            }
        });
        return additive;
    }

    @Test
    void whereReportsAddUpTheSixOutcomesAreWhatWasConcluded() {
        forSeeds(20, seed -> {
            TopologyRun run = run(HistoryGenerator.of(seed, Trait.ADDS_UP));
            run.facts().agencyYears().forEach((key, facts) -> assertBalanced(seed, key, facts, "cell:"));
            run.facts().rollUps().forEach((key, facts) -> assertBalanced(seed, key, facts, "sum:"));
        });
    }

    private static void assertBalanced(long seed, String key, Map<String, String> facts, String prefix) {
        BigDecimal outcomes = BigDecimal.ZERO;
        for (String outcome : Vocabulary.OUTCOMES) {
            outcomes = outcomes.add(new BigDecimal(facts.get("outcomes." + outcome)));
        }
        String requests = prefix + "requests.";
        assertThat(outcomes.toPlainString())
                .as("seed " + seed + ", " + key)
                .isEqualTo(facts.get(requests + "concluded.total"))
                .isEqualTo(facts.get(requests + "newlyReceived.total"));
    }

    @Test
    void everyBadRecordIsOneDeadLetterWithItsBytesAndPlaceAndEveryGoodOneIsCounted() {
        forSeeds(40, seed -> {
            History history = HistoryGenerator.of(seed, Trait.BAD_RECORDS, Trait.TIES, Trait.DECISIONS);
            TopologyRun run = run(history);
            List<Delivery> bad = history.bad();
            assertThat(run.deadLetters()).as("seed " + seed).hasSameSizeAs(bad);
            for (int index = 0; index < bad.size(); index++) {
                assertIsLetterOf(history, bad.get(index), run.deadLetters().get(index));
            }
            Map<Verdict, Long> verdicts = verdicts(history);
            for (Verdict verdict : Verdict.values()) {
                assertThat(run.tally().of(verdict))
                        .as("seed " + seed + ", " + verdict)
                        .isEqualTo(verdicts.getOrDefault(verdict, 0L));
            }
        });
    }

    private static void assertIsLetterOf(History history, Delivery bad, TestRecord<byte[], byte[]> letter) {
        String what = "seed " + history.seed() + ", " + bad.fault().orElseThrow();
        List<Delivery> topic = history.deliveries().stream()
                .filter(delivery -> delivery.topic() == bad.topic())
                .toList();
        assertThat(letter.key()).as(what).isEqualTo(bad.key());
        assertThat(letter.value()).as(what).isEqualTo(bad.value());
        assertThat(header(letter, "topic"))
                .isEqualTo(bad.topic() == Topic.REPORTS ? "disclosure.reports.v1" : "disclosure.agencies.v1");
        assertThat(header(letter, "partition")).isEqualTo("0");
        assertThat(header(letter, "offset")).as(what).isEqualTo(Integer.toString(topic.indexOf(bad)));
        assertThat(header(letter, "receivedAt")).as(what).isEqualTo(bad.at().toString());
        assertThat(header(letter, "reason")).as(what).isNotBlank();
    }

    private static String header(TestRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** What became of each good report when it came. */
    private static Map<Verdict, Long> verdicts(History history) {
        Map<String, Event> standing = new TreeMap<>();
        Map<Verdict, Long> verdicts = new TreeMap<>();
        history.good(Topic.REPORTS).forEach(delivery -> {
            Event event = new Event(delivery.value());
            Event before = standing.get(event.agency() + event.year());
            int order = before == null ? 1 : event.compareTo(before);
            if (order > 0) {
                standing.put(event.agency() + event.year(), event);
            }
            Verdict stands = event.state().equals("withdrawn") ? Verdict.WITHDRAWN : Verdict.ACCEPTED;
            verdicts.merge(order > 0 ? stands : order < 0 ? Verdict.STALE : Verdict.DUPLICATE, 1L, Long::sum);
        });
        return verdicts;
    }
}
