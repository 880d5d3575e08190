package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.rules.Judgement.Fail;
import io.disclosurestreams.rules.Judgement.NotAssessable;
import io.disclosurestreams.rules.Judgement.Pass;
import io.disclosurestreams.rules.Judgement.PassAssumingBlankIsZero;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two sums of one report that the official form makes equal.
 *
 * @param subject which rule it is, of which row or column
 * @param left terms of one side
 * @param right terms of the other
 */
record Identity(Subject subject, List<Term> left, List<Term> right) {

    /** Words by which clerks say that there is nothing to count. */
    private static final Set<String> NOTHING = Set.of("无", "没有", "不适用", "N/A", "n/a", "NA");

    /** One number of a sum. */
    sealed interface Term {

        /** The cell as declared. */
        record Declared(int slot) implements Term {}

        /** The effective total of a row (contract §7): of its parts if any is a number, else as declared. */
        record Effective(List<Integer> parts, int total) implements Term {}
    }

    /** How a cell takes part in a sum. */
    private enum Content {
        NUMBER,
        NOTHING,
        WORDS,
        ABSENT
    }

    static Term declared(int slot) {
        return new Term.Declared(slot);
    }

    Judgement judge(Cells cells) {
        boolean assumed = false;
        for (Term term : terms()) {
            Content content = content(term, cells);
            if (content == Content.ABSENT || content == Content.WORDS) {
                return new NotAssessable();
            }
            assumed |= content == Content.NOTHING;
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

    private static Content content(Term term, Cells cells) {
        if (term instanceof Term.Declared declared) {
            return content(declared.slot(), cells);
        }
        Term.Effective row = (Term.Effective) term;
        List<Content> parts =
                row.parts().stream().map(part -> content(part, cells)).toList();
        if (parts.contains(Content.WORDS)) {
            return Content.WORDS;
        }
        return parts.contains(Content.NUMBER) ? Content.NUMBER : content(row.total(), cells);
    }

    private static Content content(int slot, Cells cells) {
        if (cells.isCount(slot)) {
            return Content.NUMBER;
        }
        Cell cell = cells.at(slot);
        if (cell instanceof Cell.Blank || cell instanceof Cell.Slash) {
            return Content.NOTHING;
        }
        if (cell instanceof Cell.Text text) {
            return NOTHING.contains(text.raw()) ? Content.NOTHING : Content.WORDS;
        }
        return cell instanceof Cell.Absent ? Content.ABSENT : Content.WORDS;
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
