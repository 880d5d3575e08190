package io.disclosurestreams.rules;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who licenses, punishes and coerces: an institution (事业单位) only where a law gives it the power (行政许可法 第二十三条、行政处罚法
 * 第十九条、行政强制法 第十七条、第七十条). Mostly such a figure belongs to the department above.
 */
final class PublicPower {

    private PublicPower() {}

    static Optional<Finding> finding(Cells cells, RosterPeriod period) {
        if (period.kind() != AgencyKind.INSTITUTION) {
            return Optional.empty();
        }
        List<String> counted = Stream.of(
                        ProactiveFigure.LICENSING_DECISIONS,
                        ProactiveFigure.PENALTIES_DECISIONS,
                        ProactiveFigure.COERCION_DECISIONS)
                .filter(figure -> cells.count(figure.slot()) > 0)
                .map(figure -> Figures.at(figure.slot()).path())
                .toList();
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        Rule.PLAUS_ACT.id(),
                        Severity.INFO,
                        counted,
                        "%s is an institution and counts licences, penalties or coercion; does a law give it that power?"
                                .formatted(period.name()),
                        "%s属事业单位，填报了行政许可、行政处罚或行政强制；是否有法律、法规授权？".formatted(period.name())));
    }
}
