package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.rules.Term.Of;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One side of a rule where every cell is a number: the slots to add up, effective totals by their parts. Most reports are
 * like that, and every event is judged.
 */
final class Summands {

    private final int[] now;
    private final int[] before;

    Summands(List<Term> terms) {
        now = slots(terms, Of.THIS_YEAR);
        before = slots(terms, Of.YEAR_BEFORE);
    }

    private static int[] slots(List<Term> terms, Of year) {
        return terms.stream()
                .filter(term -> term.of() == year)
                .flatMapToInt(term -> term instanceof Term.Effective total
                        ? IntStream.range(total.first(), total.slot())
                        : IntStream.of(term.slot()))
                .toArray();
    }

    boolean areNumbers(Dossier dossier) {
        return areNumbers(now, dossier.cells())
                && areNumbers(before, dossier.before().cells());
    }

    private static boolean areNumbers(int[] slots, Cells cells) {
        for (int slot : slots) {
            if (!cells.isCount(slot)) {
                return false;
            }
        }
        return true;
    }

    long sum(Dossier dossier) {
        return sum(now, dossier.cells()) + sum(before, dossier.before().cells());
    }

    private static long sum(int[] slots, Cells cells) {
        long sum = 0;
        for (int slot : slots) {
            sum += cells.count(slot);
        }
        return sum;
    }

    /** True if a cell of this year is among them. */
    boolean read(int slot) {
        for (int summand : now) {
            if (summand == slot) {
                return true;
            }
        }
        return false;
    }
}
