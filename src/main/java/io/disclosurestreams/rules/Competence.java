package io.disclosurestreams.rules;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.ProactiveRow;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who can make 规章 (立法法 第九十一条、第九十三条); a figure elsewhere mostly counts 规范性文件. */
final class Competence {

    private static final String OFFICE = "办公";
    private static final int[] REGULATIONS = ProactiveFigure.all().stream()
            .filter(figure -> figure.row() == ProactiveRow.REGULATIONS)
            .mapToInt(ProactiveFigure::slot)
            .toArray();

    private Competence() {}

    static Optional<Finding> finding(Cells cells, RosterPeriod period) {
        List<String> counted = counted(cells);
        if (counted.isEmpty() || isCompetent(period)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                Rule.COMPETENCE.id(),
                Severity.WARNING,
                counted,
                "%s counts regulations (规章), which a %s %s can't make; are they normative documents?"
                        .formatted(
                                period.name(),
                                period.level().key(),
                                period.kind().key()),
                "%s（%s%s）填报了规章，而该类机关无权制定规章；是否应为行政规范性文件？"
                        .formatted(
                                period.name(),
                                period.level().label(),
                                period.kind().label())));
    }

    private static List<String> counted(Cells cells) {
        List<String> counted = new ArrayList<>(0);
        for (int slot : REGULATIONS) {
            if (cells.count(slot) > 0) {
                counted.add(Figures.at(slot).path());
            }
        }
        return counted;
    }

    private static boolean isCompetent(RosterPeriod period) {
        boolean national = period.level() == AgencyLevel.NATION && period.kind() != AgencyKind.TOWN;
        boolean high = period.level() == AgencyLevel.PROVINCE || period.level() == AgencyLevel.CITY;
        return national
                || high
                        && (period.kind() == AgencyKind.GOVERNMENT
                                || period.name().contains(OFFICE));
    }
}
