package io.disclosurestreams.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The decisions that hold for one agency's year: of each thing decided on, the last one.
 *
 * @param duty on the duty to report
 * @param findings on what rules say, in the order in which they came
 */
public record YearDecisions(Optional<Decision> duty, List<Decision> findings) {

    public static final YearDecisions NONE = new YearDecisions(Optional.empty(), List.of());

    /** Nobody decides on so many findings of one report; a sender gone mad must not fill the ledger. */
    static final int MOST_FINDINGS = 200;

    public YearDecisions {
        findings = List.copyOf(findings);
    }

    /** With a later one, instead of what it replaces. */
    YearDecisions with(Decision later) {
        Optional<Decision.Ruling.OnFinding> finding = later.onFinding();
        if (finding.isEmpty()) {
            return new YearDecisions(Optional.of(later), findings);
        }
        List<Decision> kept = new ArrayList<>();
        for (Decision earlier : findings) {
            if (!finding.get().replaces(earlier.onFinding().orElseThrow())) {
                kept.add(earlier);
            }
        }
        kept.add(later);
        return new YearDecisions(duty, kept.subList(Math.max(0, kept.size() - MOST_FINDINGS), kept.size()));
    }

    /** All of them, that on the duty to report first. */
    public List<Decision> all() {
        return Stream.concat(duty.stream(), findings.stream()).toList();
    }

    /** True if the agency need not report. */
    public boolean isExcused() {
        return duty.filter(decision -> decision.ruling() instanceof Decision.Ruling.Excuse)
                .isPresent();
    }

    /** The deadline that holds after what was decided on it. */
    Deadline extension(Deadline usual) {
        return duty.isPresent() && duty.get().ruling() instanceof Decision.Ruling.Extend extend
                ? usual.extendedTo(extend.due())
                : usual;
    }

    /**
     * What holds for a finding: the last decision that speaks of it and that no revision has overtaken.
     *
     * @param revision of the report that stands
     * @param previousRevision of that of the year before, 0 if there is none
     */
    public Optional<Decision> on(String rule, List<String> cells, int revision, int previousRevision) {
        for (int index = findings.size() - 1; index >= 0; index--) {
            Decision.Ruling.OnFinding finding = findings.get(index).onFinding().orElseThrow();
            if (finding.isAbout(rule, cells) && finding.holdsFor(revision, previousRevision)) {
                return Optional.of(findings.get(index));
            }
        }
        return Optional.empty();
    }
}
