package io.disclosurestreams.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * All cells of one report, by slot ({@link Figures}). Whole numbers lie in an array of primitives, since a ledger holds
 * millions of them; the few amounts and texts lie beside it. Immutable.
 */
public final class Cells implements Comparable<Cells> {

    /** No cell is given. */
    public static final Cells NONE = new Builder().build();

    private static final long ABSENT = Long.MIN_VALUE;
    private static final long BLANK = Long.MIN_VALUE + 1;
    private static final long BESIDE = Long.MIN_VALUE + 2;
    private static final Comparator<Cell> BY_TEXT = Comparator.comparing(Cell::toString);

    private final long[] codes;
    private final Map<Integer, Cell> beside;
    /** Added up when first asked for; whoever else adds up meanwhile gets the same. */
    private Sums sums;

    private Cells(long[] codes, Map<Integer, Cell> beside) {
        this.codes = codes;
        this.beside = beside;
    }

    /** Starts with no cell given. */
    public static Builder builder() {
        return new Builder();
    }

    /** What they count for. */
    public Sums sums() {
        Sums known = sums;
        if (known == null) {
            known = Sums.of(this);
            sums = known;
        }
        return known;
    }

    public Cell at(int slot) {
        long code = codes[slot];
        if (code == ABSENT) {
            return Cell.ABSENT;
        }
        if (code == BLANK) {
            return Cell.BLANK;
        }
        return code == BESIDE ? beside.get(slot) : new Cell.Count(code);
    }

    /** True unless the cell is absent. */
    public boolean isGiven(int slot) {
        return codes[slot] != ABSENT;
    }

    public boolean isBlank(int slot) {
        return codes[slot] == BLANK;
    }

    /** True if the cell holds a whole number. */
    public boolean isCount(int slot) {
        return codes[slot] > BESIDE;
    }

    /** The whole number in the cell, 0 if it holds none. */
    public long count(int slot) {
        return isCount(slot) ? codes[slot] : 0;
    }

    /** The same but for one cell, which holds the given whole number. */
    public Cells with(int slot, long count) {
        Map<Integer, Cell> others = new TreeMap<>(beside);
        others.remove(slot);
        long[] changed = codes.clone();
        changed[slot] = count;
        return new Cells(changed, others);
    }

    /** The amount of money in the cell in 万元, zero if it holds none. */
    public BigDecimal amount(int slot) {
        return codes[slot] == BESIDE && beside.get(slot) instanceof Cell.Amount amount
                ? amount.value()
                : BigDecimal.valueOf(count(slot));
    }

    /** An arbitrary but total order of contents: decides between events that tie on everything else. */
    @Override
    public int compareTo(Cells other) {
        int byCodes = Arrays.compare(codes, other.codes);
        if (byCodes != 0) {
            return byCodes;
        }
        for (Map.Entry<Integer, Cell> cell : beside.entrySet()) {
            int byText = BY_TEXT.compare(cell.getValue(), other.beside.get(cell.getKey()));
            if (byText != 0) {
                return byText;
            }
        }
        return 0;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Cells other && Arrays.equals(codes, other.codes) && beside.equals(other.beside);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(codes) + beside.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Cells");
        for (Figure figure : Figures.all()) {
            if (isGiven(figure.slot())) {
                text.append(' ').append(figure.path()).append('=').append(at(figure.slot()));
            }
        }
        return text.toString();
    }

    /** Collects cells; a slot that is never set stays absent. Not reusable after {@link #build()}. */
    public static final class Builder {
        private final long[] codes = new long[Figures.COUNT];
        private Map<Integer, Cell> beside = Map.of();

        private Builder() {
            Arrays.fill(codes, ABSENT);
        }

        public Builder count(int slot, long value) {
            if (value <= BESIDE) {
                throw new IllegalArgumentException("no count: " + value);
            }
            codes[slot] = value;
            return this;
        }

        public Builder blank(int slot) {
            codes[slot] = BLANK;
            return this;
        }

        /** Sets any cell; an amount that is a whole number and a count of the same value are the same cell. */
        public Builder set(int slot, Cell cell) {
            if (cell instanceof Cell.Count number) {
                return count(slot, number.value());
            }
            if (cell instanceof Cell.Amount amount && amount.value().scale() <= 0) {
                return count(slot, amount.value().longValueExact());
            }
            if (cell instanceof Cell.Absent) {
                codes[slot] = ABSENT;
                return this;
            }
            if (cell instanceof Cell.Blank) {
                return blank(slot);
            }
            if (beside.isEmpty()) {
                beside = new TreeMap<>();
            }
            beside.put(slot, cell);
            codes[slot] = BESIDE;
            return this;
        }

        public boolean isGiven(int slot) {
            return codes[slot] != ABSENT;
        }

        public Cells build() {
            return new Cells(codes, beside);
        }
    }
}
