package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Coverage;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Fraction;
import io.disclosurestreams.domain.Ratio;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.SummaryDifference;
import io.disclosurestreams.domain.Sums;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A government's summary report (汇总) against the reports that it sums up. Equality can be asked for only once all of them
 * are there; that the summary is not less than those that are can be asked for before.
 */
public final class SummaryRules {

    private static final int TOLD = 3;

    private SummaryRules() {}

    /**
     * What does not hold.
     *
     * @param summary its figures as they count
     * @param subordinates their own reports added up
     * @param each of them
     */
    public static List<Finding> findings(Sums summary, Subtotal subordinates, List<Sums> each) {
        if (!subordinates.hasFigures()) {
            return List.of();
        }
        SummaryDifference difference = SummaryDifference.of(summary, subordinates.sums());
        List<Finding> findings = new ArrayList<>();
        if (isWhole(subordinates.coverage())) {
            sum(difference.cells(), summary, subordinates.sums()).ifPresent(findings::add);
            range(summary, each).ifPresent(findings::add);
        } else {
            atLeast(difference.cells(), summary, subordinates).ifPresent(findings::add);
        }
        return findings;
    }

    /** All that are expected have a report that can be added up. */
    private static boolean isWhole(Coverage coverage) {
        return coverage.expected() > 0
                && coverage.received() == coverage.expected()
                && coverage.inSums() >= coverage.expected();
    }

    private static Optional<Finding> sum(Map<String, BigDecimal> differences, Sums summary, Sums sum) {
        if (differences.isEmpty()) {
            return Optional.empty();
        }
        List<String> cells = largestFirst(differences);
        return Optional.of(Finding.of(
                Rule.ROLL_SUM.id(),
                Rule.ROLL_SUM.severity(),
                cells,
                "the summary differs from the sum of the reports in %d cells: %s"
                        .formatted(cells.size(), told(cells, summary, sum, "%s %s against %s", "; ")),
                "汇总与下级年报合计有%d处不一致：%s".formatted(cells.size(), toldZh(cells, summary, sum))));
    }

    private static Optional<Finding> atLeast(Map<String, BigDecimal> differences, Sums summary, Subtotal subordinates) {
        Map<String, BigDecimal> less = differences.entrySet().stream()
                .filter(cell -> cell.getValue().signum() < 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (less.isEmpty()) {
            return Optional.empty();
        }
        List<String> cells = largestFirst(less);
        long counted = subordinates.coverage().inSums();
        return Optional.of(Finding.of(
                Rule.ROLL_UP.id(),
                Rule.ROLL_UP.severity(),
                cells,
                "the summary is less than the %d reports that are there in %d cells: %s"
                        .formatted(
                                counted,
                                cells.size(),
                                told(cells, summary, subordinates.sums(), "%s %s against %s", "; ")),
                "汇总有%d处小于已收到的%d份下级年报合计：%s"
                        .formatted(cells.size(), counted, toldZh(cells, summary, subordinates.sums()))));
    }

    private static Optional<Finding> range(Sums summary, List<Sums> each) {
        List<Outside> outside = new ArrayList<>();
        for (Ratio ratio : Ratio.all()) {
            DoubleSummaryStatistics values = each.stream()
                    .map(ratio::of)
                    .filter(Fraction::hasCases)
                    .mapToDouble(fraction -> fraction.value().orElseThrow())
                    .summaryStatistics();
            Fraction own = ratio.of(summary);
            if (own.hasCases() && values.getCount() > 0) {
                double value = own.value().orElseThrow();
                if (value < values.getMin() || value > values.getMax()) {
                    outside.add(new Outside(ratio, value, values.getMin(), values.getMax()));
                }
            }
        }
        return outside.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        Rule.ROLL_RANGE.id(),
                        Rule.ROLL_RANGE.severity(),
                        outside.stream()
                                .map(one -> "ratios." + one.ratio().key())
                                .toList(),
                        outside.stream()
                                .map(Outside::told)
                                .collect(Collectors.joining(
                                        "; ", "ratios of the summary lie outside those of all its reports: ", "")),
                        outside.stream()
                                .map(Outside::toldZh)
                                .collect(Collectors.joining(
                                        "；", "汇总有%d项比率超出全部下级年报的范围：".formatted(outside.size()), ""))));
    }

    /** A ratio of a summary that is less than the least of its reports', or more than the greatest. */
    private record Outside(Ratio ratio, double value, double least, double most) {

        String told() {
            return "%s is %s, not from %s to %s"
                    .formatted(ratio.key(), Percent.of(value), Percent.of(least), Percent.of(most));
        }

        String toldZh() {
            return "“%s”为%s，下级为%s"
                    .formatted(
                            ratio.label(),
                            Percent.of(value),
                            least == most ? Percent.of(least) : Percent.of(least) + "至" + Percent.of(most));
        }
    }

    private static List<String> largestFirst(Map<String, BigDecimal> differences) {
        return differences.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, BigDecimal> cell) ->
                                cell.getValue().abs())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String told(List<String> cells, Sums summary, Sums sum, String each, String between) {
        return cells.stream()
                .limit(TOLD)
                .map(cell -> each.formatted(cell, value(cell, summary), value(cell, sum)))
                .collect(Collectors.joining(between));
    }

    private static String toldZh(List<String> cells, Sums summary, Sums sum) {
        return cells.stream()
                .limit(TOLD)
                .map(cell -> "“%s”汇总%s，合计%s"
                        .formatted(
                                Labels.cell(Figures.ofPath(cell).orElseThrow().slot()),
                                value(cell, summary),
                                value(cell, sum)))
                .collect(Collectors.joining("；"));
    }

    private static String value(String path, Sums sums) {
        int slot = Figures.ofPath(path).orElseThrow().slot();
        return Figures.at(slot).isAmount() ? sums.amount(slot).toPlainString() : Long.toString(sums.count(slot));
    }
}
