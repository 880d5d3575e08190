package io.disclosurestreams.view;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.AgencyYear;
import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.Contribution;
import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.RollUp;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.rules.EventFindings;
import io.disclosurestreams.wire.AgencyYearJson;
import io.disclosurestreams.wire.AlertJson;
import io.disclosurestreams.wire.DecisionJson;
import io.disclosurestreams.wire.Keys;
import io.disclosurestreams.wire.RollUpJson;
import io.disclosurestreams.wire.RosterJson;
import io.disclosurestreams.wire.TallyJson;
import io.disclosurestreams.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** A ledger in a few lines, the records it would write, and a view that reads them. Today is 2026-02-10. */
public final class World implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
    public static final Instant NOW = Instant.parse("2026-02-10T03:00:00Z");
    static final List<String> LIST = List.of(
            "code,name,kind",
            "11,北京市,government",
            "1101,市辖区,node",
            "110101,东城区,government",
            "110102,西城区,government",
            "21,辽宁省,government",
            "2101,沈阳市,government",
            "210115,辽中区,government",
            "210171,某开发区,zone",
            "2102,大连市,government");

    final Feed feed = new Feed();
    final SortedMap<String, AgencyRecord> agencies = new TreeMap<>();
    public final CommittedView view;
    Instant wallClock = NOW;
    private final Map<String, Subtotal> published = new HashMap<>();
    private long offset;

    World(Path directory) {
        this(directory, FurtherFindings.NONE);
    }

    public World(Path directory, FurtherFindings further) {
        view = new CommittedView(
                () -> feed.consumer,
                directory,
                Policy.STATUTORY,
                Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")),
                Optional::empty,
                () -> wallClock,
                RegionNames.of(LIST),
                further);
    }

    public void enrol(String agency, RosterPeriod... periods) {
        enrol(LocalDate.of(2018, 6, 1), agency, periods);
    }

    public void enrol(LocalDate day, String agency, RosterPeriod... periods) {
        RosterEntry entry = new RosterEntry(agency, List.of(periods));
        agencies.merge(agency, AgencyRecord.EMPTY.enrolled(entry, day), (known, first) -> known.enrolled(entry, day));
        feed.send(
                Topics.AGENCIES,
                agency,
                new RosterJson().encode(entry),
                day.atTime(12, 0).atZone(Standing.ZONE).toInstant());
        publish(agency);
    }

    public void strikeOff(String agency) {
        agencies.merge(agency, AgencyRecord.EMPTY, (known, none) -> known.struckOff());
        feed.send(Topics.AGENCIES, agency, null, NOW);
        publish(agency);
    }

    void report(ReportEvent event, Instant receivedAt) {
        AgencyRecord before = agencies.getOrDefault(event.agency(), AgencyRecord.EMPTY);
        agencies.put(event.agency(), before.with(event, new Place(0, offset++, receivedAt)));
        publish(event.agency());
    }

    public void report(ReportEvent event) {
        report(event, NOW);
    }

    public void decide(Decision decision) {
        agencies.merge(
                decision.agency(), AgencyRecord.EMPTY.decided(decision), (known, first) -> known.decided(decision));
        feed.send(
                Topics.DECISIONS,
                Keys.of(decision.agency(), decision.year()),
                new DecisionJson().encode(decision),
                decision.at());
        publish(decision.agency());
    }

    private void publish(String agency) {
        AgencyRecord record = agencies.get(agency);
        for (int year : record.years().all()) {
            AgencyYear.of(
                            agency,
                            record,
                            year,
                            Policy.STATUTORY,
                            EventFindings.of(agency, record, year, Policy.STATUTORY))
                    .ifPresent(result -> {
                        Headers headers = new RecordHeaders();
                        byte[] json = new AgencyYearJson().serialize(Topics.AGENCY_YEARS, headers, result);
                        feed.send(Topics.AGENCY_YEARS, Keys.of(agency, year), json, headers, NOW);
                    });
        }
    }

    void alert(Alert alert) {
        feed.send(Topics.ALERTS, AlertJson.key(alert), new AlertJson().serialize(Topics.ALERTS, alert), NOW);
    }

    void tally(String partition, Tally tally) {
        feed.send(Topics.TALLIES, partition, TallyJson.serde().serializer().serialize(Topics.TALLIES, tally), NOW);
    }

    void reject(String value) {
        feed.send(Topics.REJECTED, "k", value.getBytes(StandardCharsets.UTF_8), NOW);
    }

    /** Publishes the roll-ups that changed and lets the view read everything. */
    public void settle() {
        Map<String, Subtotal> totals = new TreeMap<>();
        // the ledger adds up one year more than anybody owes
        int lastYear = Policy.lastOwedYear(TODAY) + 1;
        agencies.values()
                .forEach(record -> Contribution.all(record, Policy.STATUTORY, lastYear)
                        .forEach((year, contribution) -> contribution
                                .region()
                                .withAncestors()
                                .forEach(region -> totals.merge(
                                        Keys.of(region.code(), year), contribution.subtotal(), Subtotal::plus))));
        published.keySet().forEach(key -> totals.putIfAbsent(key, Subtotal.ZERO));
        totals.forEach((key, total) -> {
            if (!total.equals(published.put(key, total))) {
                RollUp rollUp = new RollUp(new Region(Keys.subject(key)), Keys.year(key), total, Optional.empty());
                byte[] value = new RollUpJson().serialize(Topics.ROLLUPS, rollUp);
                feed.send(Topics.ROLLUPS, key, value, NOW);
            }
        });
        read();
    }

    void read() {
        if (feed.consumer.assignment().isEmpty()) {
            view.consumption().begin(feed.consumer);
        }
        view.consumption().poll(feed.consumer);
        feed.passMarkers();
        view.consumption().poll(feed.consumer);
    }

    public AgencyYearAnswer year(String agency, int year) {
        return view.agencyYear(agency, year).orElseThrow();
    }

    RollUpAnswer region(String code, int year) {
        return view.regionYear(RegionQuery.all(new Region(code)), year);
    }

    @Override
    public void close() {
        view.close();
    }
}
