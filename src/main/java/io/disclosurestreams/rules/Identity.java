package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.rules.Judgement.Fail;
import io.disclosurestreams.rules.Judgement.NotAssessable;
import io.disclosurestreams.rules.Judgement.Pass;
import io.disclosurestreams.rules.Judgement.PassAssumingBlankIsZero;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two sums of one report that the official form makes equal.
 *
 * @param subject which rule it is, of which row or column
 * @param left terms of one side
 * @param right terms of the other
 */
record Identity(Subject subject, List<Term> left, List<Term> right) {

    /** One number of a sum. */
    sealed interface Term {

        /** The cell as declared. */
        record Declared(int slot) implements Term {}

        /** The effective total of a row (contract §7): of its parts if any is a number, else as declared. */
        record Effective(List<Integer> parts, int total) implements Term {}
    }

    static Term declared(int slot) {
        return new Term.Declared(slot);
    }

    Judgement judge(Cells cells) {
        boolean assumed = false;
        for (Term term : terms()) {
            CellContent content = content(term, cells);
            if (content == CellContent.ABSENT || content == CellContent.WORDS) {
                return new NotAssessable();
            }
            assumed |= content == CellContent.NOTHING;
        }
        long leftSum = sum(left, cells);
        long rightSum = sum(right, cells);
        if (leftSum != rightSum) {
            return new Fail(leftSum, rightSum);
        }
        return assumed ? new PassAssumingBlankIsZero() : new Pass();
    }

    private List<Term> terms() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    private static CellContent content(Term term, Cells cells) {
        if (term instanceof Term.Declared declared) {
            return CellContent.of(declared.slot(), cells);
        }
        Term.Effective row = (Term.Effective) term;
        List<CellContent> parts =
                row.parts().stream().map(part -> CellContent.of(part, cells)).toList();
        if (parts.contains(CellContent.WORDS)) {
            return CellContent.WORDS;
        }
        return parts.contains(CellContent.NUMBER) ? CellContent.NUMBER : CellContent.of(row.total(), cells);
    }

    private static long sum(List<Term> terms, Cells cells) {
        long sum = 0;
        for (Term term : terms) {
            sum += value(term, cells);
        }
        return sum;
    }

    private static long value(Term term, Cells cells) {
        if (term instanceof Term.Declared declared) {
            return cells.count(declared.slot());
        }
        Term.Effective row = (Term.Effective) term;
        return row.parts().stream().anyMatch(cells::isCount)
                ? row.parts().stream().mapToLong(cells::count).sum()
                : cells.count(row.total());
    }
}
