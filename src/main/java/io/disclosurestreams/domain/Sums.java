package io.disclosurestreams.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * Counted figures of one report or of many added up, with effective totals in the 总计 columns. Sparse, since most cells
 * of most agencies are zero: only slots that are not zero are held. Beside each figure of {@link Figures#compared()} it
 * counts the reports that give it, so that a figure nobody was asked for is told from a zero. Immutable.
 *
 * <p>Sums stay exact: one count is at most {@link Limits#LARGEST_COUNT}, so that a country of reports fits a long.
 */
public final class Sums {

    /** Nothing counted. */
    public static final Sums ZERO = new Sums(new short[0], new long[0], BigDecimal.ZERO, BigDecimal.ZERO);

    /** The slots that hold money, in the order of {@link #ofDense}. */
    public static final List<Integer> AMOUNTS =
            List.of(ProactiveFigure.FEES_AMOUNT.slot(), ProactiveFigure.PROCUREMENT_AMOUNT.slot());

    private static final int APPLICANTS = Applicant.TOTAL.ordinal();
    private static final int RESULTS = DisputeResult.TOTAL.ordinal();
    private static final int FEES = ProactiveFigure.FEES_AMOUNT.slot();
    private static final int PROCUREMENT = ProactiveFigure.PROCUREMENT_AMOUNT.slot();
    private static final int SLOTS = Figures.COUNT * 2;

    private final short[] slots;
    private final long[] counts;
    private final BigDecimal fees;
    private final BigDecimal procurement;
    /** Added up when first asked for: every ratio asks. Whoever else adds them up meanwhile gets the same. */
    private volatile long[] outcomes;

    private Sums(short[] slots, long[] counts, BigDecimal fees, BigDecimal procurement) {
        this.slots = slots;
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
        for (Figure figure : Figures.compared()) {
            sums.add(Figures.COUNT + figure.slot(), cells.isGiven(figure.slot()) ? 1 : 0);
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
        private short[] slots = new short[64];
        private long[] counts = new long[64];
        private int size;

        void add(int slot, long count) {
            if (count == 0) {
                return;
            }
            if (size == slots.length) {
                slots = Arrays.copyOf(slots, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
            }
            slots[size] = (short) slot;
            counts[size++] = count;
        }

        Sums with(BigDecimal fees, BigDecimal procurement) {
            return new Sums(Arrays.copyOf(slots, size), Arrays.copyOf(counts, size), plain(fees), plain(procurement));
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
        short[] toSlots = new short[slots.length + other.slots.length];
        long[] toCounts = new long[toSlots.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < slots.length || theirs < other.slots.length) {
            int mySlot = mine < slots.length ? slots[mine] : Integer.MAX_VALUE;
            int theirSlot = theirs < other.slots.length ? other.slots[theirs] : Integer.MAX_VALUE;
            long count = 0;
            if (mySlot <= theirSlot) {
                count += counts[mine++];
            }
            if (theirSlot <= mySlot) {
                count += sign * other.counts[theirs++];
            }
            if (count != 0) {
                toSlots[size] = (short) Math.min(mySlot, theirSlot);
                toCounts[size++] = count;
            }
        }
        return new Sums(
                Arrays.copyOf(toSlots, size),
                Arrays.copyOf(toCounts, size),
                mergeAmounts(fees, other.fees, sign),
                mergeAmounts(procurement, other.procurement, sign));
    }

    private static BigDecimal mergeAmounts(BigDecimal mine, BigDecimal theirs, int sign) {
        if (theirs.signum() == 0) {
            return mine;
        }
        return plain(sign > 0 ? mine.add(theirs) : mine.subtract(theirs));
    }

    public boolean isZero() {
        return slots.length == 0 && fees.signum() == 0 && procurement.signum() == 0;
    }

    /** The count in a slot; 0 for amounts. */
    public long count(int slot) {
        int index = Arrays.binarySearch(slots, (short) slot);
        return index < 0 ? 0 : counts[index];
    }

    /** The amount of money in a slot, in 万元; zero for figures that are no money. */
    public BigDecimal amount(int slot) {
        return slot == FEES ? fees : slot == PROCUREMENT ? procurement : BigDecimal.ZERO;
    }

    /** How many of the added reports give a figure of {@link Figures#compared()}. */
    public long given(int slot) {
        return count(Figures.COUNT + slot);
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

    /** How many slots are not zero; with {@link #slotAt} and {@link #countAt} for codecs. */
    public int size() {
        return slots.length;
    }

    public int slotAt(int index) {
        return slots[index];
    }

    public long countAt(int index) {
        return counts[index];
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Sums other
                && Arrays.equals(slots, other.slots)
                && Arrays.equals(counts, other.counts)
                && fees.equals(other.fees)
                && procurement.equals(other.procurement);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(slots) + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Sums");
        for (int index = 0; index < slots.length; index++) {
            text.append(' ').append(slots[index]).append('=').append(counts[index]);
        }
        return text.append(" fees=")
                .append(fees)
                .append(" procurement=")
                .append(procurement)
                .toString();
    }
}
