package io.disclosurestreams.narrative;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Fraction;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.Ratio;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Sums;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a number of the prose may mean in the tables, in effective totals (contract §7). */
sealed interface Reading {

    /** In the words of the form, of a ratio its name. */
    String label();

    /**
     * A count.
     *
     * @param cells where its total stands
     * @param parts slots of which each group must hold a number, or the table does not tell
     */
    record Count(String label, List<String> cells, List<List<Integer>> parts, ToLongFunction<Sums> value)
            implements Reading {

        /** True if the report's tables tell it: of several rows all must be there, blank ones taken for zero. */
        boolean isTold(Cells table) {
            return parts.stream().anyMatch(row -> row.stream().anyMatch(table::isCount))
                    && parts.stream().allMatch(row -> row.stream().anyMatch(table::isGiven));
        }

        /**
         * True if sums of a whole report may be asked: a figure that only one form has must be given there. Rows that both
         * forms have are in every readable report.
         */
        boolean isTold(Sums sums) {
            return parts.stream()
                    .flatMap(List::stream)
                    .allMatch(slot -> slot >= Figures.REQUESTS_START
                            || !Figures.compared().contains(Figures.at(slot))
                            || sums.given(slot) > 0);
        }
    }

    /** A ratio; empty of cases, it has no value. */
    record Share(String label, Function<Sums, Fraction> value) implements Reading {}

    static Reading rows(String label, RequestRow... rows) {
        return new Count(
                label,
                Stream.of(rows).map(row -> path(row.slot(Applicant.TOTAL))).toList(),
                Stream.of(rows)
                        .map(row -> slots(row.slot(Applicant.NATURAL_PERSON), row.slot(Applicant.TOTAL)))
                        .toList(),
                sums -> Stream.of(rows).mapToLong(sums::row).sum());
    }

    static Reading disputes(String label, DisputeGroup... groups) {
        return new Count(
                label,
                Stream.of(groups)
                        .map(group -> path(group.slot(DisputeResult.TOTAL)))
                        .toList(),
                Stream.of(groups)
                        .map(group -> slots(group.slot(DisputeResult.UPHELD), group.slot(DisputeResult.TOTAL)))
                        .toList(),
                sums -> Stream.of(groups)
                        .mapToLong(group -> sums.dispute(group, DisputeResult.TOTAL))
                        .sum());
    }

    static Reading count(String label, ProactiveFigure figure) {
        return new Count(
                label,
                List.of(path(figure.slot())),
                List.of(List.of(figure.slot())),
                sums -> sums.count(figure.slot()));
    }

    static Reading ratio(Ratio ratio) {
        return new Share(ratio.label(), ratio::of);
    }

    private static String path(int slot) {
        return Figures.at(slot).path();
    }

    private static List<Integer> slots(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }
}
