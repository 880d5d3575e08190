package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Finding.Suggestion;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.rules.Result.Fail;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * FAULT-LOC: the form sums table three both ways, so that a single wrong cell breaks its row and its column by the same
 * amount. Each cell of a row that does not add up is tried with the value that would mend the row; those that mend
 * their column too and break nothing else are the suspects. Nothing is repaired.
 */
final class FaultLocation {

    static final String RULE = Rule.FAULT_LOC.id();

    private final List<Equality> equalities;
    private final Dossier dossier;
    private final Cells cells;
    private final Set<Subject> failing;

    FaultLocation(List<Equality> equalities, Dossier dossier) {
        this.equalities = equalities;
        this.dossier = dossier;
        this.cells = dossier.cells();
        this.failing = failing(cells);
    }

    /** One finding a row, with all its suspects. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Equality equality : equalities) {
            if (equality.subject() instanceof Subject.RequestTotal total
                    && equality.judge(dossier) instanceof Fail fail) {
                List<Suspect> suspects = suspects(total.row(), (long) fail.delta());
                if (!suspects.isEmpty()) {
                    findings.add(finding(total.row(), suspects));
                }
            }
        }
        return findings;
    }

    private record Suspect(Applicant column, Optional<Long> now, long mended) {}

    private List<Suspect> suspects(RequestRow row, long delta) {
        List<Suspect> suspects = new ArrayList<>();
        for (Applicant column : Applicant.values()) {
            int slot = row.slot(column);
            long mended = cells.count(slot) - delta;
            if (column != Applicant.TOTAL && mended >= 0 && mends(row, column, cells.with(slot, mended))) {
                Optional<Long> now = cells.isCount(slot) ? Optional.of(cells.count(slot)) : Optional.empty();
                suspects.add(new Suspect(column, now, mended));
            }
        }
        return suspects;
    }

    /** True if the row and its column hold with the other value, and no rule fails that held before. */
    private boolean mends(RequestRow row, Applicant column, Cells other) {
        Dossier changed = dossier.with(other);
        Set<Subject> mended = new HashSet<>();
        for (Equality equality : equalities) {
            if (equality.sides().read(row.slot(column))) {
                boolean failed = failing.contains(equality.subject());
                boolean fails = equality.judge(changed) instanceof Fail;
                if (fails && !failed) {
                    return false;
                }
                if (failed && !fails) {
                    mended.add(equality.subject());
                }
            }
        }
        return mended.contains(new Subject.RequestTotal(row))
                && (mended.contains(new Subject.ConcludedSum(column)) || mended.contains(new Subject.Balance(column)));
    }

    private Set<Subject> failing(Cells of) {
        return equalities.stream()
                .filter(equality -> equality.judge(dossier.with(of)) instanceof Fail)
                .map(Equality::subject)
                .collect(Collectors.toSet());
    }

    private static Finding finding(RequestRow row, List<Suspect> suspects) {
        List<Suggestion> suggestions = suspects.stream()
                .map(suspect -> new Suggestion(path(row, suspect), suspect.mended()))
                .toList();
        return new Finding(
                RULE,
                Severity.INFO,
                Finding.State.UNCERTAIN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                suggestions.stream().map(Suggestion::cell).toList(),
                suggestions,
                suspects.stream()
                        .map(suspect -> "%s (%s, would add up as %d)"
                                .formatted(
                                        path(row, suspect),
                                        suspect.now().map(Object::toString).orElse("no number"),
                                        suspect.mended()))
                        .collect(Collectors.joining(
                                "; or ", "probably wrong, since both its row and its column fail by as much: ", "")),
                suspects.stream()
                        .map(suspect -> "“%s”行“%s”列（现%s，改为%d则行、列均平衡）"
                                .formatted(
                                        Labels.of(row),
                                        Labels.of(suspect.column()),
                                        suspect.now().map(now -> "为" + now).orElse("无数字"),
                                        suspect.mended()))
                        .collect(Collectors.joining("；或", "疑似错填单元格：", "")));
    }

    private static String path(RequestRow row, Suspect suspect) {
        return Figures.at(row.slot(suspect.column())).path();
    }
}
