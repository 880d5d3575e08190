package io.disclosurestreams.histories;

import io.disclosurestreams.histories.History.Delivery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Which alerts must fire on a day, from what stands alone (contract §5). Of those that follow from the calendar it knows the
 * day since which they fire; of those that a report raised only that they do.
 */
final class ReferenceAlerts {

    private static final Map<String, String> KINDS = Map.of(
            "T3-ROW", "arithmetic",
            "T3-SUM", "arithmetic",
            "T3-ID", "arithmetic",
            "T4-SUM", "arithmetic",
            "YOY-CARRY", "carryOver",
            "YOY-JUMP", "jump",
            "YOY-ZERO", "jump",
            "YOY-COPY", "copied");
    private static final int FIRST_YEAR = 2008;
    private static final int NOTICE = 14;
    private static final String SOME_DAY = "some day";

    private final ReferenceModel model;
    private final LocalDate today;
    private final Map<String, JsonNode> events;
    private final SortedMap<String, SortedMap<String, String>> findings;
    private final SortedMap<String, String> firing = new TreeMap<>();

    private ReferenceAlerts(ReferenceModel model, LocalDate today) {
        this.model = model;
        this.events = model.standingEvents();
        this.findings = model.findings();
        this.today = today;
    }

    /** By {@code subject|year|kind}, since when; notices as they came, the last on each holds. */
    static SortedMap<String, String> firing(ReferenceModel model, Stream<Delivery> notices, LocalDate today) {
        ReferenceAlerts alerts = new ReferenceAlerts(model, today);
        for (String agency : model.roster.keySet()) {
            for (int year = FIRST_YEAR; year <= today.getYear() + 1; year++) {
                alerts.agency(agency, year);
            }
        }
        model.totals.forEach(alerts::region);
        Map<String, Delivery> last = new TreeMap<>();
        notices.forEach(notice -> last.put(notice.keyText(), notice));
        last.forEach((key, notice) -> alerts.noticed(key, notice.value()));
        return alerts.firing;
    }

    private void agency(String agency, int year) {
        if (model.period(agency, year).isEmpty()) {
            return;
        }
        Period period = model.period(agency, year).get();
        String key = agency + "|" + year;
        boolean asked = period.owes(year) && !model.decided(key).isExcused();
        if (!events.containsKey(key)) {
            LocalDate due = model.decided(key).due(period.due(year));
            if (asked && due.isBefore(today)) {
                firing.put(key + "|overdue", due.plusDays(1).toString());
            }
            return;
        }
        if (asked && events.get(key).path("withdrawn").asBoolean(false)) {
            firing.put(key + "|withdrawn", SOME_DAY);
        }
        findings.getOrDefault(key, new TreeMap<>()).forEach((fact, told) -> {
            String kind = KINDS.get(Violations.rule(fact));
            if (kind != null && List.of(told.split("\\|")).get(1).equals("fail")) {
                firing.put(key + "|" + kind, SOME_DAY);
            }
        });
    }

    private void noticed(String key, byte[] value) {
        if (value == null) {
            return;
        }
        JsonNode notice = Json.read(value);
        String subject = key.substring(0, key.indexOf('|'));
        String report = key.substring(0, key.lastIndexOf('|'));
        boolean isDocument = subject.startsWith("document:");
        int year = Integer.parseInt(report.substring(report.indexOf('|') + 1));
        SortedMap<String, String> stands = model.agencyYears.getOrDefault(report, new TreeMap<>());
        boolean isTheOne = model.roster.containsKey(subject)
                && model.period(subject, year).isPresent()
                && notice.path("sha256").asString().equals(stands.get("sha256"))
                && "readable".equals(stands.get("state"));
        if (isDocument || isTheOne) {
            firing.putIfAbsent(key, SOME_DAY);
        }
    }

    private void region(String key, RegionTotal total) {
        String subject = "region:" + key;
        LocalDate missed = null;
        LocalDate soon = null;
        long expected = 0;
        long received = 0;
        for (Map.Entry<LocalDate, long[]> due : total.byDueDay().entrySet()) {
            long[] counts = due.getValue();
            if (due.getKey().isBefore(today)) {
                expected += counts[0];
                received += counts[1];
                boolean few = 10 * received < 9 * expected;
                missed = !few ? null : missed == null ? due.getKey() : missed;
            } else if (soon == null
                    && counts[0] > counts[1] + counts[2]
                    && !today.isBefore(due.getKey().minusDays(NOTICE))) {
                soon = due.getKey();
            }
        }
        if (missed != null) {
            firing.put(subject + "|coverage", missed.plusDays(1).toString());
        }
        if (soon != null) {
            firing.put(subject + "|dueSoon", soon.minusDays(NOTICE).toString());
        }
    }

    /** The same without the days that the model does not know. */
    static SortedMap<String, String> withoutDays(SortedMap<String, String> told) {
        SortedMap<String, String> without = new TreeMap<>();
        told.forEach(
                (key, since) -> without.put(key, key.matches(".*\\|(overdue|coverage|dueSoon)") ? since : SOME_DAY));
        return without;
    }
}
