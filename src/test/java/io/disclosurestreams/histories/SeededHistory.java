package io.disclosurestreams.histories;

import io.disclosurestreams.histories.History.Delivery;
import io.disclosurestreams.histories.History.Topic;
import io.disclosurestreams.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;

/**
 * A random history for tests that run the whole service on a real broker: what to send, and what the API must answer in
 * the end. It was received within six days, so that no topic closes a segment and drops a roster row before it is read.
 */
public final class SeededHistory {

    /** The day on which the model judges what is overdue. */
    public static final LocalDate TODAY = HistoryGenerator.TODAY;

    private static final Instant FIRST = Instant.parse("2026-02-03T01:00:00Z");
    private static final Duration SPAN = Duration.ofDays(6);

    private final History history;
    private final ReferenceModel model;

    /**
     * One record of an input topic.
     *
     * @param good false if it must become a dead letter
     */
    public record Sent(String topic, byte[] key, byte[] value, Instant at, boolean good) {}

    private SeededHistory(History history) {
        this.history = history;
        this.model = new ReferenceModel(history, TODAY);
    }

    /** One with about so many reports, ties and bad records among them; the same for the same seed. */
    public static SeededHistory of(long seed, int reports) {
        List<Delivery> deliveries =
                HistoryGenerator.ofSize(seed, reports, Trait.BAD_RECORDS, Trait.TIES).deliveries().stream()
                        .filter(delivery -> !isOfRunningYear(delivery))
                        .toList();
        Duration step = SPAN.dividedBy(deliveries.size());
        List<Delivery> received = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            received.add(delivery.at(FIRST.plus(step.multipliedBy(received.size()))));
        }
        return new SeededHistory(new History(seed, received));
    }

    /** It would depend on today's clock whether a broker takes these. */
    private static boolean isOfRunningYear(Delivery delivery) {
        return delivery.isGood()
                && delivery.topic() == Topic.REPORTS
                && Json.read(delivery.value()).path("year").asInt() >= TODAY.getYear();
    }

    /** In order of arrival. */
    public List<Sent> records() {
        return history.deliveries().stream()
                .map(delivery -> new Sent(
                        delivery.topic() == Topic.REPORTS ? Topics.REPORTS : Topics.AGENCIES,
                        delivery.key(),
                        delivery.value(),
                        delivery.at(),
                        delivery.isGood()))
                .toList();
    }

    /** Everyone on the roster or with a report. */
    public SortedSet<String> agencies() {
        SortedSet<String> agencies = new TreeSet<>();
        history.good(Topic.REPORTS).forEach(report -> agencies.add(report.keyText()));
        history.good(Topic.ROSTER).forEach(row -> agencies.add(row.keyText()));
        return agencies;
    }

    /** Everywhere that something is counted. */
    public SortedSet<String> regions() {
        SortedSet<String> regions = new TreeSet<>();
        model.rollUps.keySet().forEach(key -> regions.add(key.substring(0, key.indexOf('|'))));
        return regions;
    }

    /**
     * Where the API answers otherwise than the model, in lines for people; empty if nowhere.
     *
     * @param api answers a path with the body
     */
    public List<String> differences(Function<String, JsonNode> api) {
        SortedMap<String, SortedMap<String, String>> years = new TreeMap<>();
        SortedMap<String, SortedMap<String, String>> rollUps = new TreeMap<>();
        model.agencyYears
                .keySet()
                .forEach(key -> years.put(key, ApiFacts.agencyYear(api.apply(path("agencies", key)))));
        model.rollUps.keySet().forEach(key -> rollUps.put(key, ApiFacts.rollUp(api.apply(path("regions", key)))));
        List<String> lines = new ArrayList<>(Differences.of(ApiFacts.shown(model.agencyYears), years));
        lines.addAll(Differences.of(ApiFacts.shown(model.rollUps), rollUps));
        return lines;
    }

    /**
     * Where the topic of alerts tells otherwise than the model, or tells what it has told already.
     *
     * @param records of the topic, in the order of each partition
     */
    public List<String> alertDifferences(List<ConsumerRecord<byte[], byte[]>> records) {
        ToldAlerts told = new ToldAlerts();
        records.forEach(record -> told.record(new String(record.key(), StandardCharsets.UTF_8), record.value()));
        List<String> lines = new ArrayList<>();
        told.outOfTurn.forEach((key, value) -> lines.add(key + " out of turn: " + value));
        SortedMap<String, String> wanted = ReferenceAlerts.firing(model, Stream.empty(), TODAY);
        SortedMap<String, String> firing = ReferenceAlerts.withoutDays(told.firing);
        SortedSet<String> keys = new TreeSet<>(wanted.keySet());
        keys.addAll(firing.keySet());
        for (String key : keys) {
            if (!Objects.equals(wanted.get(key), firing.get(key))) {
                lines.add(key + ": want " + wanted.get(key) + ", got " + firing.get(key));
            }
        }
        return lines;
    }

    private static String path(String kind, String key) {
        return "/api/v1/" + kind + "/" + key.replace("|", "/years/");
    }

    @Override
    public String toString() {
        return "history of seed " + history.seed() + ": " + history.deliveries().size() + " records, "
                + history.bad().size() + " of them bad, " + agencies().size() + " agencies";
    }
}
