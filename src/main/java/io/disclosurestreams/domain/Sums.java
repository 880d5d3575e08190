package io.disclosurestreams.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * Counted figures of one report or of many added up, with effective totals in the 总计 columns. Sparse, since most cells
 * of most agencies are zero: a bit for each slot tells whether it is zero, and only the others hold a count. Beside each
 * figure of {@link Figures#compared()} it counts the reports that give it, so that a figure nobody was asked for is told
 * from a zero. Immutable.
 *
 * <p>Sums stay exact: one count is at most {@link Limits#LARGEST_COUNT}, so that a country of reports fits a long.
 */
public final class Sums {

    /** The slots that hold money, in the order of {@link #ofDense}. */
    public static final List<Integer> AMOUNTS =
            List.of(ProactiveFigure.FEES_AMOUNT.slot(), ProactiveFigure.PROCUREMENT_AMOUNT.slot());

    private static final int APPLICANTS = Applicant.TOTAL.ordinal();
    private static final int RESULTS = DisputeResult.TOTAL.ordinal();
    private static final int FEES = ProactiveFigure.FEES_AMOUNT.slot();
    private static final int PROCUREMENT = ProactiveFigure.PROCUREMENT_AMOUNT.slot();
    private static final int SLOTS = Figures.COUNT * 2;
    private static final int WORDS = (SLOTS + Long.SIZE - 1) / Long.SIZE;

    private static final int[] COMPARED =
            Figures.compared().stream().mapToInt(Figure::slot).toArray();

    /** Nothing counted. */
    public static final Sums ZERO = new Sums(new long[WORDS], new long[0], BigDecimal.ZERO, BigDecimal.ZERO);

    /** One bit a slot, set unless its count is zero. */
    private final long[] bits;
    /** The counts of the slots whose bit is set, in ascending order. */
    private final long[] counts;

    private final BigDecimal fees;
    private final BigDecimal procurement;
    /** Added up when first asked for: every ratio asks. Whoever else adds them up meanwhile gets the same. */
    private volatile long[] outcomes;

    private Sums(long[] bits, long[] counts, BigDecimal fees, BigDecimal procurement) {
        this.bits = bits;
        this.counts = counts;
        this.fees = fees;
        this.procurement = procurement;
    }

    /** What a report counts for: numbers as they are, each 总计 as its effective total (contract §7). */
    public static Sums of(Cells cells) {
        Collector sums = new Collector();
        for (int slot = 0; slot < Figures.REQUESTS_START; slot++) {
            if (slot != FEES && slot != PROCUREMENT) {
                sums.add(slot, cells.count(slot));
            }
        }
        for (int row = Figures.REQUESTS_START; row < Figures.DISPUTES_START; row += APPLICANTS + 1) {
            countRow(cells, row, APPLICANTS, sums);
        }
        for (int group = Figures.DISPUTES_START; group < Figures.COUNT; group += RESULTS + 1) {
            countRow(cells, group, RESULTS, sums);
        }
        for (int slot : COMPARED) {
            sums.add(Figures.COUNT + slot, cells.isGiven(slot) ? 1 : 0);
        }
        return sums.with(cells.amount(FEES), cells.amount(PROCUREMENT));
    }

    /** The parts of a row as they are, its total as the sum of the parts that are numbers, else as declared. */
    private static void countRow(Cells cells, int start, int parts, Collector sums) {
        boolean anyPart = false;
        long sum = 0;
        for (int slot = start; slot < start + parts; slot++) {
            if (cells.isCount(slot)) {
                anyPart = true;
                long count = cells.count(slot);
                sums.add(slot, count);
                sum += count;
            }
        }
        sums.add(start + parts, anyPart ? sum : cells.count(start + parts));
    }

    /** Takes counts in ascending order of slots and leaves the zeros out. */
    private static final class Collector {
        private final long[] bits = new long[WORDS];
        private long[] counts = new long[64];
        private int size;

        void add(int slot, long count) {
            if (count == 0) {
                return;
            }
            if (size == counts.length) {
                counts = Arrays.copyOf(counts, size * 2);
            }
            bits[slot >> 6] |= 1L << slot;
            counts[size++] = count;
        }

        Sums with(BigDecimal fees, BigDecimal procurement) {
            return new Sums(bits, Arrays.copyOf(counts, size), plain(fees), plain(procurement));
        }
    }

    /**
     * From an array of {@code 2 × Figures.COUNT}: the figures, then for each the number of reports that give it.
     *
     * @throws IllegalArgumentException if the array has another length
     */
    public static Sums ofDense(long[] dense, BigDecimal fees, BigDecimal procurement) {
        if (dense.length != SLOTS) {
            throw new IllegalArgumentException("want " + SLOTS + " slots, got " + dense.length);
        }
        Collector sums = new Collector();
        for (int slot = 0; slot < dense.length; slot++) {
            sums.add(slot, dense[slot]);
        }
        return sums.with(fees, procurement);
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    public Sums plus(Sums other) {
        return merge(other, 1);
    }

    public Sums minus(Sums other) {
        return merge(other, -1);
    }

    private Sums merge(Sums other, int sign) {
        if (other.isZero()) {
            return this;
        }
        Collector sums = new Collector();
        int mine = 0;
        int theirs = 0;
        for (int word = 0; word < WORDS; word++) {
            for (long left = bits[word] | other.bits[word]; left != 0; left &= left - 1) {
                long bit = Long.lowestOneBit(left);
                long count = (bits[word] & bit) == 0 ? 0 : counts[mine++];
                count += (other.bits[word] & bit) == 0 ? 0 : sign * other.counts[theirs++];
                sums.add(word * Long.SIZE + Long.numberOfTrailingZeros(bit), count);
            }
        }
        return sums.with(mergeAmounts(fees, other.fees, sign), mergeAmounts(procurement, other.procurement, sign));
    }

    private static BigDecimal mergeAmounts(BigDecimal mine, BigDecimal theirs, int sign) {
        if (theirs.signum() == 0) {
            return mine;
        }
        return sign > 0 ? mine.add(theirs) : mine.subtract(theirs);
    }

    public boolean isZero() {
        return counts.length == 0 && fees.signum() == 0 && procurement.signum() == 0;
    }

    /** The count in a slot; 0 for amounts. */
    public long count(int slot) {
        int word = slot >> 6;
        long bit = 1L << slot;
        if ((bits[word] & bit) == 0) {
            return 0;
        }
        int index = Long.bitCount(bits[word] & (bit - 1));
        for (int before = 0; before < word; before++) {
            index += Long.bitCount(bits[before]);
        }
        return counts[index];
    }

    /** The amount of money in a slot, in 万元; zero for figures that are no money. */
    public BigDecimal amount(int slot) {
        return slot == FEES ? fees : slot == PROCUREMENT ? procurement : BigDecimal.ZERO;
    }

    /** How many of the added reports give a figure of {@link Figures#compared()}. */
    public long given(int slot) {
        return count(Figures.COUNT + slot);
    }

    /** Which figures of {@link Figures#compared()} any of the added reports gives: one bit each, in their order. */
    public long givenFigures() {
        long given = 0;
        List<Figure> figures = Figures.compared();
        for (int index = 0; index < figures.size(); index++) {
            given |= given(figures.get(index).slot()) > 0 ? 1L << index : 0;
        }
        return given;
    }

    /** Of the figures that only one form has, those given here and not there. */
    public Sums lackedBy(Sums other) {
        Collector lacked = new Collector();
        forEach((slot, count) -> {
            int figure = slot < Figures.COUNT ? slot : slot - Figures.COUNT;
            if (given(figure) > 0 && other.given(figure) == 0) {
                lacked.add(slot, count);
            }
        });
        return lacked.with(
                given(FEES) > 0 && other.given(FEES) == 0 ? fees : BigDecimal.ZERO,
                given(PROCUREMENT) > 0 && other.given(PROCUREMENT) == 0 ? procurement : BigDecimal.ZERO);
    }

    /** Effective total of a row of table three. */
    public long row(RequestRow row) {
        return count(row.slot(Applicant.TOTAL));
    }

    /** Effective totals of all rows of an outcome added up. */
    public long outcome(Outcome outcome) {
        long[] known = outcomes;
        if (known == null) {
            known = new long[Outcome.values().length];
            for (RequestRow row : RequestRow.all()) {
                if (row.outcome().isPresent()) {
                    known[row.outcome().get().ordinal()] += row(row);
                }
            }
            outcomes = known;
        }
        return known[outcome.ordinal()];
    }

    /** One result of a group of table four; {@link DisputeResult#TOTAL} is the effective total. */
    public long dispute(DisputeGroup group, DisputeResult result) {
        return count(group.slot(result));
    }

    /** How many slots are not zero. */
    public int size() {
        return counts.length;
    }

    /** Takes a slot and its count. */
    public interface SlotCount {
        void accept(int slot, long count);
    }

    /** The slots that are not zero, in ascending order; for codecs. */
    public void forEach(SlotCount each) {
        int index = 0;
        for (int word = 0; word < WORDS; word++) {
            for (long left = bits[word]; left != 0; left &= left - 1) {
                each.accept(word * Long.SIZE + Long.numberOfTrailingZeros(left), counts[index++]);
            }
        }
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Sums other
                && Arrays.equals(bits, other.bits)
                && Arrays.equals(counts, other.counts)
                && fees.equals(other.fees)
                && procurement.equals(other.procurement);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bits) + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Sums");
        forEach((slot, count) -> text.append(' ').append(slot).append('=').append(count));
        return text.append(" fees=")
                .append(fees)
                .append(" procurement=")
                .append(procurement)
                .toString();
    }
}
