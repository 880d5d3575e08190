package io.disclosurestreams.intake;

import io.disclosurestreams.domain.AgencyName;
import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.RollUp;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Timeliness;
import io.disclosurestreams.rules.EventFindings;
import io.disclosurestreams.view.AgencyAnswer;
import io.disclosurestreams.view.AgencyQuery;
import io.disclosurestreams.view.AgencyYearAnswer;
import io.disclosurestreams.view.AlertAnswer;
import io.disclosurestreams.view.AlertQuery;
import io.disclosurestreams.view.NotReadyException;
import io.disclosurestreams.view.Readiness;
import io.disclosurestreams.view.RegionQuery;
import io.disclosurestreams.view.RollUpAnswer;
import io.disclosurestreams.view.Statistics;
import io.disclosurestreams.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A view of what was appended, that sees it when the test says so. */
public final class FakeView extends WithoutMetrics {

    public static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
    private static final LocalDate ENROLLED = LocalDate.of(2020, 1, 1);

    private final KnownAgencies known = new KnownAgencies(ENROLLED);
    private final Map<String, AgencyRecord> agencies = known.byId;
    private boolean ready = true;

    /** Reads those of the records that it has not read yet. */
    public void read(List<ProducerRecord<byte[], byte[]>> history) {
        known.read(history);
        alerted = alerted.stream()
                .filter(answer -> history.stream().noneMatch(record -> isEnd(record, answer)))
                .toList();
    }

    private static boolean isEnd(ProducerRecord<byte[], byte[]> record, AlertAnswer answer) {
        return record.topic().equals(Topics.NOTICES)
                && record.value() == null
                && new String(record.key(), StandardCharsets.UTF_8)
                        .startsWith(answer.alert().subject() + "|");
    }

    /** Puts rows on the roster. */
    public FakeView with(RosterEntry... entries) {
        for (RosterEntry entry : entries) {
            known.enrol(entry);
        }
        return this;
    }

    /** Lets an event stand that was taken in at a time. */
    public FakeView with(String json, Instant at) {
        known.take(json, at);
        return this;
    }

    public void catchingUp() {
        ready = false;
    }

    public void caughtUp() {
        ready = true;
    }

    private AgencyRecord of(String agency) {
        return known.of(agency);
    }

    @Override
    public List<AlertAnswer> alerts(AlertQuery query) {
        check();
        return super.alerts(query);
    }

    private void check() {
        if (!ready) {
            throw new NotReadyException("read 3 of 7 records");
        }
    }

    @Override
    public Readiness readiness() {
        return new Readiness(ready, ready ? 0 : 4, ready ? "all read" : "read 3 of 7 records");
    }

    @Override
    public LocalDate today() {
        return TODAY;
    }

    @Override
    public List<AgencyAnswer> agencies(AgencyQuery query) {
        check();
        boolean unlisted = query.listing() == AgencyQuery.Listing.UNLISTED;
        return agencies.entrySet().stream()
                .filter(agency -> !agency.getValue().isEmpty())
                .filter(agency -> agency.getValue().roster().isEmpty() == unlisted)
                .filter(agency -> query.text().isEmpty()
                        || agency.getKey().contains(query.text().get()))
                .filter(agency -> unlisted
                        || matches(agency.getValue().roster().orElseThrow().latest(), query))
                .map(agency -> answer(agency.getKey(), agency.getValue()))
                .toList();
    }

    private static boolean matches(RosterPeriod period, AgencyQuery query) {
        return query.region().map(region -> region.contains(period.region())).orElse(true)
                && query.kind().map(kind -> kind == period.kind()).orElse(true)
                && (query.sector().isEmpty() || query.sector().equals(period.sector()));
    }

    @Override
    public Optional<AgencyAnswer> agency(String agency) {
        check();
        return Optional.ofNullable(agencies.get(agency))
                .filter(record -> !record.isEmpty())
                .map(record -> answer(agency, record));
    }

    private AgencyAnswer answer(String agency, AgencyRecord record) {
        List<Integer> reported = record.years().all().stream()
                .filter(year -> !record.standing(year).orElseThrow().isWithdrawn())
                .toList();
        SortedSet<Integer> years = years(record);
        OptionalInt latest = years.isEmpty() ? OptionalInt.empty() : OptionalInt.of(years.last());
        return new AgencyAnswer(
                agency,
                record.roster(),
                reported,
                latest,
                latest.isPresent()
                        ? agencyYear(agency, latest.getAsInt()).map(AgencyYearAnswer::timeliness)
                        : Optional.empty(),
                record.years().all().stream()
                        .map(year -> record.standing(year).orElseThrow().place().receivedAt())
                        .max(Instant::compareTo));
    }

    private static SortedSet<Integer> years(AgencyRecord record) {
        SortedSet<Integer> years = record.years().all();
        record.roster()
                .ifPresent(entry -> IntStream.rangeClosed(2019, Policy.lastOwedYear(TODAY))
                        .filter(year -> Policy.STATUTORY.obligation(entry, year).isPresent())
                        .forEach(years::add));
        return years;
    }

    @Override
    public Optional<AgencyYearAnswer> agencyYear(String agency, int year) {
        check();
        AgencyRecord record = of(agency);
        Optional<RosterPeriod> owed = year > Policy.lastOwedYear(TODAY)
                ? Optional.empty()
                : record.roster().flatMap(entry -> Policy.STATUTORY.obligation(entry, year));
        Optional<Standing> standing = record.standing(year);
        if (owed.isEmpty() && standing.isEmpty()) {
            return Optional.empty();
        }
        Timeliness timeliness = owed.map(period -> Timeliness.of(record, year, Policy.STATUTORY, TODAY))
                .orElseGet(() -> Timeliness.notObliged(standing));
        return Optional.of(new AgencyYearAnswer(
                agency,
                year,
                period(agency, year),
                standing.map(
                        it -> new StoredYear(agency, year, it, record.scope(year), record.rosterSince(), List.of())),
                timeliness,
                owed.isPresent() ? 1 : 0,
                owed.isPresent() && standing.filter(it -> !it.isWithdrawn()).isPresent() ? 1 : 0,
                record.sums(year),
                record.sums(year - 1),
                EventFindings.of(agency, record, year, Policy.STATUTORY),
                record.decisions().in(year),
                standing.map(it -> it.place().receivedAt())));
    }

    @Override
    public List<Finding> findings(ReportEvent event) {
        check();
        AgencyRecord record = of(event.agency()).with(event, new Place(0, 0, Instant.EPOCH));
        return EventFindings.of(event.agency(), record, event.year(), Policy.STATUTORY);
    }

    @Override
    public List<AgencyYearAnswer> agencyTrend(String agency, int from, int to) {
        check();
        return years(of(agency)).stream()
                .filter(year -> year >= from && year <= to)
                .map(year -> agencyYear(agency, year).orElseThrow())
                .toList();
    }

    @Override
    public boolean isRegion(Region region) {
        check();
        return region.isCountry()
                || List.of("21", "2101", "210115", "210116", "22", "98", "9801").contains(region.code());
    }

    @Override
    public RollUpAnswer regionYear(RegionQuery query, int year) {
        check();
        Subtotal total = FakeTotals.of(agencies.values(), query, year);
        return new RollUpAnswer(
                query,
                query.region().code().equals("2101") ? Optional.of("沈阳市") : Optional.empty(),
                year,
                total,
                total.coverage().overdue(TODAY),
                RollUp.baseline(FakeTotals.of(agencies.values(), query, year - 1)),
                total.asOf().equals(Instant.EPOCH) ? Optional.empty() : Optional.of(total.asOf()));
    }

    @Override
    public List<RollUpAnswer> regionTrend(RegionQuery query, int from, int to) {
        check();
        return IntStream.rangeClosed(Math.max(from, 2019), Math.min(to, Policy.lastOwedYear(TODAY)))
                .mapToObj(year -> regionYear(query, year))
                .toList();
    }

    @Override
    public List<RollUpAnswer> children(Region region, int year) {
        check();
        List<RollUpAnswer> children = new ArrayList<>();
        for (String code : List.of("21", "2101", "210115", "210116", "22", "98", "9801")) {
            Region child = new Region(code);
            if (child.parent().orElseThrow().equals(region)) {
                children.add(regionYear(RegionQuery.all(child), year));
            }
        }
        return children;
    }

    @Override
    public Statistics statistics() {
        check();
        return new FakeStatistics(this, agencies);
    }

    @Override
    public List<AgencyAnswer> similar(String name, int year, int most) {
        String wanted = AgencyName.normalised(name);
        return called(year, period -> AgencyName.likeness(wanted, AgencyName.normalised(period.name())) > 0.5);
    }

    @Override
    public List<AgencyAnswer> named(String name, int year) {
        return called(year, period -> period.isCalled(name));
    }

    private Optional<RosterPeriod> period(String agency, int year) {
        return of(agency).roster().flatMap(entry -> entry.in(year));
    }

    private List<AgencyAnswer> called(int year, Predicate<RosterPeriod> name) {
        check();
        return agencies.keySet().stream()
                .filter(agency -> period(agency, year).filter(name).isPresent())
                .map(agency -> answer(agency, of(agency)))
                .toList();
    }
}
