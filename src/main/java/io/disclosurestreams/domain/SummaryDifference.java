package io.disclosurestreams.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A government's summary report against the sum of its subordinates' own reports.
 *
 * @param cells by path, the summary less the sum, as both are counted (effective totals); those that agree are left out
 * @param notComparable paths of figures that only one side's forms have
 */
public record SummaryDifference(Map<String, BigDecimal> cells, List<String> notComparable) {

    /** All cells, in the order of the tables. */
    public static SummaryDifference of(Sums summary, Sums subordinates) {
        Map<String, BigDecimal> cells = new LinkedHashMap<>();
        List<String> notComparable = new ArrayList<>();
        for (Figure figure : Figures.all()) {
            boolean mine = isGiven(figure, summary);
            if (mine != isGiven(figure, subordinates)) {
                notComparable.add(figure.path());
            } else if (mine) {
                BigDecimal difference = value(figure, summary).subtract(value(figure, subordinates));
                if (difference.signum() != 0) {
                    cells.put(figure.path(), difference);
                }
            }
        }
        return new SummaryDifference(cells, notComparable);
    }

    /** Of a row of table three it is known of the whole row. */
    private static boolean isGiven(Figure figure, Sums sums) {
        if (figure.in() == FormSet.BOTH) {
            return true;
        }
        int slot = figure.slot();
        if (slot < Figures.REQUESTS_START) {
            return sums.given(slot) > 0;
        }
        int row = (slot - Figures.REQUESTS_START) / Applicant.COUNT;
        return sums.given(RequestRow.all().get(row).slot(Applicant.TOTAL)) > 0;
    }

    private static BigDecimal value(Figure figure, Sums sums) {
        return figure.isAmount() ? sums.amount(figure.slot()) : BigDecimal.valueOf(sums.count(figure.slot()));
    }
}
