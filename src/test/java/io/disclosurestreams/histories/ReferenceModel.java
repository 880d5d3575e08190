package io.disclosurestreams.histories;

import io.disclosurestreams.histories.History.Delivery;
import io.disclosurestreams.histories.History.Topic;
import io.disclosurestreams.histories.Vocabulary.CellName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Every figure of every agency-year and roll-up, folded from the set of accepted events and the last roster row of each
 * agency. Slow, obvious, written from the contract; it knows nothing of the product.
 *
 * <p>Where the contract leaves a choice, this says what the product chose: events that tie on the whole order are told
 * apart by their contents; {@code undated} needs a due day before the day of the first roster row; days late count to the
 * earlier of publication and receipt; an agency-year tells its timeliness as if its year were over.
 */
final class ReferenceModel {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** There are no reports for years before. */
    private static final int FIRST_YEAR = 2008;

    /** Flat facts by {@code agency|year} and {@code region|year}. */
    final SortedMap<String, SortedMap<String, String>> agencyYears = new TreeMap<>();

    final SortedMap<String, SortedMap<String, String>> rollUps = new TreeMap<>();

    private final Map<String, Standing> standing = new TreeMap<>();
    final Map<String, JsonNode> roster = new TreeMap<>();
    private final Map<String, LocalDate> rosterSince = new HashMap<>();
    private final Map<String, Decided> decided = new HashMap<>();
    private SortedMap<String, SortedMap<String, String>> findings;
    final SortedMap<String, RegionTotal> totals = new TreeMap<>();

    /** The event that stands for a pair, and the day on which any of its events first came. */
    private record Standing(Event event, LocalDate firstReceived) {}

    /** What stands, without any figure. */
    ReferenceModel(History history) {
        history.good(Topic.ROSTER).forEach(this::enrol);
        history.good(Topic.REPORTS).forEach(this::report);
        history.good(Topic.DECISIONS).forEach(this::decide);
    }

    ReferenceModel(History history, LocalDate today) {
        this(history);
        standing.forEach(this::agencyYear);
        int lastYear = Math.max(
                today.getYear(),
                standing.keySet().stream().mapToInt(ReferenceModel::year).max().orElse(0));
        for (String agency : roster.keySet()) {
            for (int year = FIRST_YEAR; year <= lastYear; year++) {
                addToRegions(agency, year, year < today.getYear());
            }
        }
        totals.forEach((key, total) -> {
            SortedMap<String, String> facts = total.facts(today);
            Derived.add(facts, total.sums, before(key).filter(b -> b.inSums > 0).map(b -> b.sums));
            if (total.inSums == 0) {
                facts.keySet().removeIf(fact -> fact.startsWith("yoy."));
            }
            rollUps.put(key, facts);
        });
    }

    /** The events that stand, by {@code agency|year}. */
    Map<String, JsonNode> standingEvents() {
        Map<String, JsonNode> events = new TreeMap<>();
        standing.forEach((key, it) -> events.put(key, it.event.json()));
        return events;
    }

    /** The findings on figures by {@code agency|year}; none for those on whose report nothing is found. */
    SortedMap<String, SortedMap<String, String>> findings() {
        if (findings == null) {
            findings = judged();
        }
        return findings;
    }

    private SortedMap<String, SortedMap<String, String>> judged() {
        SortedMap<String, SortedMap<String, String>> found = new TreeMap<>();
        standing.forEach((key, it) -> {
            int year = year(key);
            ReferenceFindings report = new ReferenceFindings(it.event, year, period(agency(key), year));
            String lastYear = agency(key) + "|" + (year - 1);
            Optional<Event> before = Optional.ofNullable(standing.get(lastYear)).map(Standing::event);
            boolean owedBefore = period(agency(key), year - 1)
                    .filter(line -> year > FIRST_YEAR && line.owes(year - 1))
                    .filter(line -> !decided(lastYear).isExcused())
                    .isPresent();
            SortedMap<String, String> facts = report.against(before, owedBefore);
            facts.keySet()
                    .removeIf(fact -> decided(key)
                            .waives(Violations.rule(fact), Violations.cells(fact), revision(key), revision(lastYear)));
            if (!facts.isEmpty()) {
                found.put(key, facts);
            }
        });
        return found;
    }

    /** The regions in which an agency's year counts; none if the roster does not have it then. */
    List<String> regions(String key) {
        return period(agency(key), year(key)).map(Period::regions).orElse(List.of());
    }

    private void enrol(Delivery row) {
        if (row.value() == null) {
            roster.remove(row.keyText());
            rosterSince.remove(row.keyText());
        } else {
            roster.put(row.keyText(), Json.read(row.value()));
            rosterSince.putIfAbsent(row.keyText(), day(row.at()));
        }
    }

    private void decide(Delivery delivery) {
        decided.computeIfAbsent(delivery.keyText(), any -> new Decided()).add(Json.read(delivery.value()));
    }

    Decided decided(String key) {
        return decided.getOrDefault(key, new Decided());
    }

    private int revision(String key) {
        return standing.containsKey(key) ? standing.get(key).event.revision() : 0;
    }

    private void report(Delivery delivery) {
        Event event = new Event(delivery.value());
        String key = event.agency() + "|" + event.year();
        Standing old = standing.getOrDefault(key, new Standing(event, day(delivery.at())));
        LocalDate first = day(delivery.at()).isBefore(old.firstReceived) ? day(delivery.at()) : old.firstReceived;
        standing.put(key, new Standing(event.compareTo(old.event) > 0 ? event : old.event, first));
    }

    private void agencyYear(String key, Standing standing) {
        SortedMap<String, String> facts = new TreeMap<>();
        Event event = standing.event;
        Optional<Period> period = period(agency(key), year(key));
        facts.put("state", event.state());
        facts.put("revision", event.revision().toString());
        facts.put("publishedOn", event.publishedOn());
        facts.put("sha256", event.sha256());
        facts.put("form", event.form());
        facts.put("declaredForm", event.declaredForm());
        facts.put("reportScope", event.scope());
        facts.put("countedAs", period.map(line -> line.scope(event)).orElse(event.scope()));
        facts.put("unknown", event.unknown());
        facts.put("name", period.map(Period::name).orElse("-"));
        facts.put("region", period.map(Period::region).orElse("-"));
        facts.put("firstReceived", standing.firstReceived.toString());
        facts.put("rosterSince", String.valueOf(rosterSince.get(agency(key))));
        Optional<LocalDate> due = period.filter(line -> line.owes(year(key)))
                .map(line -> decided(key).due(line.due(year(key))));
        String arrival = due.map(day -> arrival(key, standing, day)).orElse("notObliged");
        boolean excused = due.isPresent() && decided(key).isExcused();
        facts.put(
                "timeliness.state",
                excused ? "excused" : due.isEmpty() || event.state().equals("readable") ? arrival : event.state());
        facts.put("timeliness.due", due.map(LocalDate::toString).orElse("-"));
        facts.put(
                "timeliness.daysLate",
                arrival.equals("late")
                        ? Long.toString(ChronoUnit.DAYS.between(due.orElseThrow(), arrivedOn(standing)))
                        : "0");
        if (event.state().equals("readable")) {
            for (CellName cell : Vocabulary.CELLS) {
                event.shown(cell).ifPresent(shown -> facts.put("cell:" + cell.path(), shown));
            }
            Optional<Standing> last = Optional.ofNullable(this.standing.get(agency(key) + "|" + (year(key) - 1)));
            Derived.add(facts, event.effective(), last.map(Standing::event).flatMap(Event::figures));
        }
        agencyYears.put(key, facts);
    }

    private void addToRegions(String agency, int year, boolean over) {
        Optional<Period> period = period(agency, year);
        if (period.isEmpty()) {
            return;
        }
        String key = agency + "|" + year;
        Optional<Event> event = Optional.ofNullable(standing.get(key)).map(Standing::event);
        boolean summed = event.flatMap(Event::figures).isPresent()
                && period.get().scope(event.orElseThrow()).equals("own");
        boolean owed = over && period.get().owes(year) && !decided(key).isExcused();
        if (!owed && !summed) {
            return;
        }
        for (String region : period.get().regions()) {
            RegionTotal total = totals.computeIfAbsent(region + "|" + year, any -> new RegionTotal());
            if (owed) {
                LocalDate due = decided(key).due(period.get().due(year));
                String state = event.map(Event::state).orElse("missing");
                boolean received = state.equals("readable") || state.equals("unreadable");
                String arrival = received ? arrival(key, standing.get(key), due) : state;
                total.owed(due, received, arrival);
            }
            if (summed) {
                total.add(event.orElseThrow());
            }
        }
    }

    private String arrival(String key, Standing standing, LocalDate due) {
        if (!arrivedOn(standing).isAfter(due)) {
            return "onTime";
        }
        boolean unwatched = due.isBefore(rosterSince.get(agency(key)));
        return standing.event.publishedOn().equals("-") && unwatched ? "undated" : "late";
    }

    private static LocalDate arrivedOn(Standing standing) {
        LocalDate received = standing.firstReceived;
        String published = standing.event.publishedOn();
        return !published.equals("-") && LocalDate.parse(published).isBefore(received)
                ? LocalDate.parse(published)
                : received;
    }

    private Optional<RegionTotal> before(String key) {
        return Optional.ofNullable(totals.get(agency(key) + "|" + (year(key) - 1)));
    }

    Optional<Period> period(String agency, int year) {
        return Period.of(roster.getOrDefault(agency, Json.NONE), year);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    static String agency(String key) {
        return key.substring(0, key.lastIndexOf('|'));
    }

    static int year(String key) {
        return Integer.parseInt(key.substring(key.lastIndexOf('|') + 1));
    }
}
