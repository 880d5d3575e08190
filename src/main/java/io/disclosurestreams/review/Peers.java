package io.disclosurestreams.review;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.domain.Thresholds;
import io.disclosurestreams.rules.PeerJumps;
import io.disclosurestreams.rules.PeerRules;
import io.disclosurestreams.rules.SummaryRules;
import io.disclosurestreams.rules.TableThree;
import io.disclosurestreams.view.StandingReport;
import io.disclosurestreams.view.SummaryAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The own reports of a year by what their agencies are, and the summaries that sum them up. */
final class Peers {

    private record Group(AgencyKind kind, AgencyLevel level, Optional<String> sector) {}

    private final Thresholds thresholds;
    private final Map<Group, Map<String, Sums>> groups = new HashMap<>();
    private final Map<Group, Map<String, PeerJumps.Change>> changes = new HashMap<>();
    private final Map<String, Sums> own = new TreeMap<>();
    private final Map<String, TableThree> unfilled = new HashMap<>();
    private final Map<String, RosterPeriod> periods = new HashMap<>();
    private final Map<String, Sums> summaries = new TreeMap<>();

    Peers(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    void take(StandingReport report) {
        Sums sums = report.stored().sums().orElseThrow();
        if (report.stored().scope() == ReportScope.SUMMARY) {
            summaries.put(report.agency(), sums);
            return;
        }
        own.put(report.agency(), sums);
        TableThree filled = TableThree.of(report.stored().standing().body().cells());
        if (filled != TableThree.NUMBERS) {
            unfilled.put(report.agency(), filled);
        }
        report.period().ifPresent(period -> {
            periods.put(report.agency(), period);
            Group group = new Group(period.kind(), period.level(), period.sector());
            groups.computeIfAbsent(group, none -> new TreeMap<>()).put(report.agency(), sums);
            change(report, sums)
                    .ifPresent(change -> changes.computeIfAbsent(group, none -> new TreeMap<>())
                            .put(report.agency(), change));
        });
    }

    private static Optional<PeerJumps.Change> change(StandingReport report, Sums now) {
        return report.previous()
                .filter(before -> before.scope() == ReportScope.OWN)
                .flatMap(StoredYear::sums)
                .map(before -> new PeerJumps.Change(
                        before.row(RequestRow.NEWLY_RECEIVED), now.row(RequestRow.NEWLY_RECEIVED)));
    }

    /**
     * Tells what is odd.
     *
     * @param summary beside its subordinates' sum, by agency; empty if another one counts for its region
     * @param superiors of an agency, nearest first
     */
    void tell(
            Function<String, Optional<SummaryAnswer>> summary,
            Function<String, List<String>> superiors,
            BiConsumer<String, Finding> found) {
        PeerRules rules = new PeerRules(thresholds.peers());
        groups.values()
                .forEach(group -> rules.findings(group, unfilled)
                        .forEach((agency, findings) -> findings.forEach(finding -> found.accept(agency, finding))));
        PeerJumps jumps = new PeerJumps(thresholds);
        changes.values().forEach(group -> jumps.findings(group).forEach(found));
        summaries.forEach((agency, sums) -> summary.apply(agency)
                .ifPresent(answer -> SummaryRules.findings(
                                sums, answer.subordinates(), subordinates(agency, answer, superiors))
                        .forEach(finding -> found.accept(agency, finding))));
    }

    private List<Sums> subordinates(String agency, SummaryAnswer answer, Function<String, List<String>> superiors) {
        List<Sums> subordinates = new ArrayList<>();
        own.forEach((other, sums) -> {
            boolean below = answer.by() == SummaryAnswer.By.SUPERIOR
                    ? superiors.apply(other).contains(agency)
                    : Optional.ofNullable(periods.get(other))
                            .filter(period -> answer.period().region().contains(period.region()))
                            .isPresent();
            if (below) {
                subordinates.add(sums);
            }
        });
        return subordinates;
    }
}
