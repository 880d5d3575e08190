package io.disclosurestreams.view;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.FindingMark;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.Years;
import io.disclosurestreams.rules.EventFindings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of findings. Which reports have them is known in memory; what they say is judged anew for the part that is
 * shown, from the same rows.
 */
final class FindingAnswers {

    /** Where an event lies that is not stored. */
    private static final Place NOWHERE = new Place(-1, -1, Instant.EPOCH);

    private final Tables tables;

    FindingAnswers(Tables tables) {
        this.tables = tables;
    }

    /** A report with findings that are asked for. */
    private record Marked(AgencyState agency, YearMark mark, long findings) {}

    private record Counted(Region region, int year, FindingMark mark) {}

    /** The newest year first, within it by agency, within a report in the order of its tables. */
    FindingPage page(FindingQuery query, long from, int size, AgencyDay day) {
        try (Tables.Picked<List<Marked>> picked = tables.pick(now -> marked(query, now, day))) {
            List<FindingAnswer> items = new ArrayList<>();
            long before = 0;
            for (Marked report : picked.value()) {
                if (before + report.findings() > from && items.size() < size) {
                    List<FindingAnswer> all = answers(report, query, day, picked.rows());
                    int first = (int) Math.max(0, from - before);
                    int end = Math.min(all.size(), first + size - items.size());
                    items.addAll(all.subList(Math.min(first, end), end));
                }
                before += report.findings();
            }
            return new FindingPage(items, before);
        }
    }

    private static List<Marked> marked(FindingQuery query, Tables now, AgencyDay day) {
        List<AgencyState> agencies = query.region()
                .map(region -> now.agencies().within(region))
                .orElseGet(() -> now.agencies().all());
        List<Marked> marked = new ArrayList<>();
        for (AgencyState agency : agencies) {
            for (YearMark mark : agency.marks()) {
                long findings = query.asksFor(mark.year()) && query.asksFor(agency.period(mark.year()))
                        ? day.marks(agency.agency(), mark).stream()
                                .filter(query::asksFor)
                                .count()
                        : 0;
                if (findings > 0) {
                    marked.add(new Marked(agency, mark, findings));
                }
            }
        }
        // stable: agencies stay in the order of their ids
        marked.sort(
                (one, other) -> Integer.compare(other.mark().year(), one.mark().year()));
        return marked;
    }

    private static List<FindingAnswer> answers(Marked report, FindingQuery query, AgencyDay day, YearStore.Rows rows) {
        return day.answer(report.agency(), report.mark().year(), rows)
                .map(year -> year.findings().stream()
                        .filter(finding -> query.asksFor(FindingMark.of(finding)))
                        .map(finding -> new FindingAnswer(
                                year.agency(),
                                year.year(),
                                year.period(),
                                year.stored().orElseThrow().standing().order().revision(),
                                finding,
                                year.asOf().orElseThrow()))
                        .toList())
                .orElse(List.of());
    }

    /** As if it stood; what stands for the year before is as it is. */
    List<Finding> of(ReportEvent event, AgencyDay day) {
        try (Tables.Picked<AgencyState> picked =
                tables.pick(now -> now.agencies().get(event.agency()))) {
            AgencyState agency = picked.value();
            Standing standing = Standing.first(event, NOWHERE);
            Years years = before(agency, event.year(), picked.rows()).with(event.year(), standing);
            return EventFindings.of(event.agency(), agency.record(years), event.year(), day.policy());
        }
    }

    Optional<AssessmentAnswer> assessments(String id, int year, AgencyDay day) {
        try (Tables.Picked<AgencyState> picked =
                tables.pick(now -> now.agencies().get(id))) {
            return picked.rows()
                    .get(id, year)
                    .filter(stored -> stored.standing().isReadable())
                    .map(stored -> new AssessmentAnswer(
                            day.assessments(
                                    picked.value(), year, stored, picked.rows().get(id, year - 1)),
                            stored.standing().place().receivedAt()));
        }
    }

    private static Years before(AgencyState agency, int year, YearStore.Rows rows) {
        return rows.get(agency.agency(), year - 1)
                .map(stored -> Years.NONE.with(year - 1, stored.standing()))
                .orElse(Years.NONE);
    }

    /** Of every region down to a number of digits, for those years; those without any are left out. */
    List<FindingCount> counts(int digits, Set<Integer> years, AgencyDay day) {
        Map<Counted, Long> counts = new HashMap<>();
        for (AgencyState agency : tables.ask(now -> now.agencies().all())) {
            for (YearMark mark : agency.marks()) {
                if (years.contains(mark.year())) {
                    count(agency, mark.year(), day.marks(agency.agency(), mark), digits, counts);
                }
            }
        }
        return counts.entrySet().stream()
                .map(each -> new FindingCount(
                        each.getKey().region(),
                        each.getKey().year(),
                        each.getKey().mark(),
                        each.getValue()))
                .toList();
    }

    private static void count(
            AgencyState agency, int year, List<FindingMark> marks, int digits, Map<Counted, Long> counts) {
        if (marks.isEmpty()) {
            return;
        }
        agency.period(year).ifPresent(period -> {
            for (Region region : period.region().withAncestors()) {
                if (region.isCountry() || region.code().length() <= digits) {
                    marks.forEach(each -> counts.merge(new Counted(region, year, each), 1L, Long::sum));
                }
            }
        });
    }
}
