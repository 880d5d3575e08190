package io.disclosurestreams.histories;

import io.disclosurestreams.histories.History.Delivery;
import io.disclosurestreams.histories.History.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import tools.jackson.databind.node.ObjectNode;

/** Makes random histories; the same seed makes the same history. */
final class HistoryGenerator {

    /** The day on which a history has happened. */
    static final LocalDate TODAY = LocalDate.of(2026, 2, 10);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int FIRST_YEAR = 2017;

    private final long seed;
    private final Set<Trait> traits;
    private final SplittableRandom random;
    private final EventGenerator events;
    private final RosterGenerator rows;
    private final DecisionGenerator decisions;
    private final BadRecords bad;
    private final List<Delivery> deliveries = new ArrayList<>();

    private HistoryGenerator(long seed, Set<Trait> traits) {
        this.seed = seed;
        this.traits = traits;
        this.random = new SplittableRandom(seed);
        this.events = new EventGenerator(random, traits);
        this.rows = new RosterGenerator(random, traits);
        this.decisions = new DecisionGenerator(random);
        this.bad = new BadRecords(random);
    }

    static History of(long seed, Trait... traits) {
        return new HistoryGenerator(seed, Set.of(traits)).history(0);
    }

    /** One with at least so many reports. */
    static History ofSize(long seed, int reports, Trait... traits) {
        return new HistoryGenerator(seed, Set.of(traits)).history(reports);
    }

    private History history(int reports) {
        int agencies = 1 + random.nextInt(6);
        for (int agency = 0; agency < agencies || countReports() < reports; agency++) {
            agency("a." + agency);
        }
        if (traits.contains(Trait.BAD_RECORDS)) {
            for (int left = random.nextInt(12); left > 0; left--) {
                deliveries.add(bad.next("a." + random.nextInt(agencies), instant(2026)));
            }
        }
        return History.shuffled(seed, deliveries, random);
    }

    private long countReports() {
        return deliveries.stream()
                .filter(delivery -> delivery.topic() == Topic.REPORTS)
                .count();
    }

    private void agency(String agency) {
        if (random.nextInt(8) > 0) {
            Instant at = instant(2017 + random.nextInt(10));
            for (int left = 1 + random.nextInt(1 + random.nextInt(4)); left > 0; left--) {
                boolean leaves = random.nextInt(6) == 0;
                deliveries.add(Delivery.good(Topic.ROSTER, agency, leaves ? null : rows.row(agency), at));
                at = at.plusSeconds(random.nextLong(2 * 365 * 86_400L));
            }
        }
        if (traits.contains(Trait.DECISIONS)) {
            decisions(agency);
        }
        int ahead = random.nextInt(8) == 0 ? random.nextInt(3) : 0;
        for (int year = FIRST_YEAR; year < TODAY.getYear() + ahead; year++) {
            if (random.nextInt(3) > 0) {
                pair(agency, year);
            }
        }
        if (traits.contains(Trait.NOTICES)) {
            notices(agency);
        }
    }

    /** About some of the reports, each perhaps several times, whichever of them stands in the end; the last word on each holds. */
    private void notices(String agency) {
        List<Delivery> reports = deliveries.stream()
                .filter(delivery ->
                        delivery.topic() == Topic.REPORTS && delivery.keyText().equals(agency))
                .toList();
        for (int left = reports.isEmpty() ? 0 : random.nextInt(8); left > 0; left--) {
            Event report = new Event(reports.get(random.nextInt(reports.size())).value());
            String subject = random.nextInt(3) > 0 ? agency : "document:" + report.sha256();
            String kind = subject.equals(agency) ? "copied" : "rejected";
            String value = "{\"since\":\"" + LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700)) + "\",\"sha256\":\""
                    + report.sha256() + "\"}";
            deliveries.add(Delivery.good(
                    Topic.NOTICES,
                    subject + "|" + report.json().path("year").asInt() + "|" + kind,
                    random.nextInt(4) == 0 ? null : value,
                    instant(2026)));
        }
    }

    private void decisions(String agency) {
        for (int left = random.nextInt(9); left > 0; left--) {
            int year = FIRST_YEAR + random.nextInt(TODAY.getYear() - FIRST_YEAR);
            deliveries.add(Delivery.good(
                    Topic.DECISIONS, agency + "|" + year, Json.write(decisions.decision(agency, year)), instant(2026)));
        }
    }

    /** The events of one agency and year. */
    private void pair(String agency, int year) {
        List<ObjectNode> all = new ArrayList<>();
        for (int left = 1 + random.nextInt(1 + random.nextInt(4)); left > 0; left--) {
            boolean tie = !all.isEmpty() && traits.contains(Trait.TIES) && random.nextInt(2) == 0;
            all.add(tie ? events.tie(all.get(all.size() - 1)) : events.event(agency, year));
        }
        for (ObjectNode event : all) {
            String json = (random.nextInt(8) == 0 ? " " : "") + Json.write(event);
            for (int copies = random.nextInt(4) == 0 ? 1 + random.nextInt(5) : 1; copies > 0; copies--) {
                deliveries.add(Delivery.good(Topic.REPORTS, agency, json, received(year)));
            }
        }
    }

    /** Mostly when reports come in, sometimes to the millisecond around a due day or the turn of a year. */
    private Instant received(int year) {
        LocalDate due = random.nextInt(2) == 0 ? LocalDate.of(year + 1, 1, 31) : LocalDate.of(year + 1, 3, 31);
        Instant dayAfter = due.plusDays(1).atStartOfDay(ZONE).toInstant();
        return switch (year > TODAY.getYear() ? 2 : random.nextInt(8)) {
            case 0 -> dayAfter;
            case 1 -> dayAfter.minusMillis(1);
            case 2 -> LocalDate.of(year, 1, 1).atStartOfDay(ZONE).toInstant();
            case 3 -> instant(2026);
            default -> instant(Math.min(2026, year + 1));
        };
    }

    /** Any millisecond of the year by Shanghai's clock, up to today. */
    private Instant instant(int year) {
        long from = LocalDate.of(year, 1, 1).atStartOfDay(ZONE).toInstant().toEpochMilli();
        LocalDate end = year >= TODAY.getYear() ? TODAY : LocalDate.of(year + 1, 1, 1);
        long to = end.atStartOfDay(ZONE).toInstant().toEpochMilli();
        return Instant.ofEpochMilli(random.nextLong(from, to));
    }
}
