package io.disclosurestreams.domain;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What stands in one cell of a report, kept as it is: a number, nothing, a stroke or other words. Only {@link Count} and
 * {@link Amount} take part in sums; zero is a {@code Count} of 0 and differs from {@link Blank}.
 */
public sealed interface Cell {

    /** The cell is not in the report at all (its row or block is missing). */
    Cell ABSENT = new Absent();
    /** The cell is there and empty. */
    Cell BLANK = new Blank();

    /** The report does not have this cell. */
    record Absent() implements Cell {}

    /** The cell is empty. */
    record Blank() implements Cell {}

    /** A whole number; negative only for a change of items. */
    record Count(long value) implements Cell {}

    /** Money in 万元, exact, without trailing zeros. */
    record Amount(BigDecimal value) implements Cell {
        public Amount {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }
    }

    /** A stroke in place of a number: {@code /}, {@code —}, {@code -}. */
    record Slash(String raw) implements Cell {}

    /** Other words, e.g. {@code 无} or {@code 22（其中修订 16 件）}. */
    record Text(String raw) implements Cell {}

    /** A cell that holds no number, from its raw text; white space alone is blank. */
    static Cell ofRaw(String raw) {
        String text = raw.strip();
        if (text.isEmpty()) {
            return BLANK;
        }
        return Strokes.ALL.contains(text) ? new Slash(text) : new Text(text);
    }

    /** The signs that clerks put where they have nothing to count. */
    final class Strokes {
        private static final Set<String> ALL =
                Set.of("/", "／", "\\", "-", "－", "–", "—", "——", "--", "―", "─", "﹣", "−", "//");

        private Strokes() {}
    }
}
