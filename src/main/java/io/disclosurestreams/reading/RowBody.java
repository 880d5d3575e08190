package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.DrawnCell;
import java.util.List;

/** What follows a row's label, as far as the document tells where the row ends. */
sealed interface RowBody {

    /** True if there is nothing but blank cells. */
    boolean isBlank();

    /** The label stands alone. */
    record None() implements RowBody {
        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /**
     * The cells of a row of a table.
     *
     * @param cells those after the label
     */
    record Drawn(List<DrawnCell> cells) implements RowBody {
        @Override
        public boolean isBlank() {
            return cells.stream().allMatch(DrawnCell::isBlank);
        }
    }

    /** Values on one line of text, parted by white space: blank cells leave no trace. */
    record Spaced(List<String> values) implements RowBody {
        @Override
        public boolean isBlank() {
            return values.isEmpty();
        }
    }

    /** Lines of one cell each, up to the next label. */
    record Lines(List<Token> tokens) implements RowBody {
        @Override
        public boolean isBlank() {
            return tokens.stream().noneMatch(token -> token.kind() == Token.Kind.VALUE);
        }
    }

    /** A line after a label: a value, a blank cell, or nothing. */
    record Token(Kind kind, String text) {
        enum Kind {
            VALUE,
            BLANK,
            EMPTY
        }
    }
}
