package io.disclosurestreams.rules;

import static io.disclosurestreams.domain.ProactiveFigure.COERCION_PREVIOUS;
import static io.disclosurestreams.domain.ProactiveFigure.DOCUMENTS_IN_FORCE;
import static io.disclosurestreams.domain.ProactiveFigure.DOCUMENTS_TOTAL;
import static io.disclosurestreams.domain.ProactiveFigure.FEES_PREVIOUS;
import static io.disclosurestreams.domain.ProactiveFigure.LICENSING_PREVIOUS;
import static io.disclosurestreams.domain.ProactiveFigure.PENALTIES_PREVIOUS;
import static io.disclosurestreams.domain.ProactiveFigure.REGULATIONS_IN_FORCE;
import static io.disclosurestreams.domain.ProactiveFigure.REGULATIONS_TOTAL;
import static io.disclosurestreams.domain.ProactiveFigure.SERVICES_PREVIOUS;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Thresholds;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The figures of a report in 64 bits, and how much they say.
 *
 * @param print hash of all numbers that are not zero, with their cells
 * @param distinct how many different values there are, zero, sums and stocks aside
 * @param digits that these have together
 */
public record FigurePrint(long print, int distinct, int digits) {

    /** Stocks stay the same from year to year. */
    private static final Set<ProactiveFigure> STOCKS = EnumSet.of(
            REGULATIONS_IN_FORCE,
            DOCUMENTS_IN_FORCE,
            REGULATIONS_TOTAL,
            DOCUMENTS_TOTAL,
            LICENSING_PREVIOUS,
            SERVICES_PREVIOUS,
            PENALTIES_PREVIOUS,
            COERCION_PREVIOUS,
            FEES_PREVIOUS);

    public static FigurePrint of(Cells cells) {
        long print = 0;
        for (int slot = 0; slot < Figures.COUNT; slot++) {
            print += hash(slot, cells);
        }
        Set<String> values = values(cells);
        return new FigurePrint(
                mix(print),
                values.size(),
                values.stream().mapToInt(FigurePrint::digits).sum());
    }

    private static long hash(int slot, Cells cells) {
        if (cells.isCount(slot)) {
            long count = cells.count(slot);
            return count == 0 ? 0 : mix(count * Figures.COUNT + slot);
        }
        int scaled = cells.amount(slot).stripTrailingZeros().hashCode();
        return cells.amount(slot).signum() == 0 ? 0 : mix(~((long) scaled * Figures.COUNT + slot));
    }

    /** The values that are somebody's own: parts of sums, or the sum where no part is given; flows. */
    private static Set<String> values(Cells cells) {
        Set<String> values = new TreeSet<>();
        for (ProactiveFigure figure : ProactiveFigure.all()) {
            if (!STOCKS.contains(figure)) {
                add(figure.slot(), cells, values);
            }
        }
        for (RequestRow row : RequestRow.all()) {
            if (row != RequestRow.CONCLUDED) {
                parts(row.slot(Applicant.NATURAL_PERSON), row.slot(Applicant.TOTAL), cells, values);
            }
        }
        for (DisputeGroup group : DisputeGroup.values()) {
            parts(group.slot(DisputeResult.UPHELD), group.slot(DisputeResult.TOTAL), cells, values);
        }
        return values;
    }

    private static void parts(int from, int total, Cells cells, Set<String> values) {
        boolean any = false;
        for (int slot = from; slot < total; slot++) {
            any |= cells.isCount(slot);
            add(slot, cells, values);
        }
        if (!any) {
            add(total, cells, values);
        }
    }

    private static void add(int slot, Cells cells, Set<String> values) {
        if (cells.amount(slot).signum() != 0) {
            values.add(cells.amount(slot).stripTrailingZeros().toPlainString());
        }
    }

    private static int digits(String value) {
        return (int) value.chars().filter(each -> each >= '0' && each <= '9').count();
    }

    /** The finaliser of MurmurHash3 (Austin Appleby, public domain). */
    private static long mix(long bits) {
        long mixed = bits;
        mixed = (mixed ^ mixed >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }

    /** True if figures that say so much are not those of last year by chance. */
    public boolean tellsOfLastYear(Thresholds thresholds) {
        return distinct >= thresholds.copyNumbers() && digits >= thresholds.copyDigits();
    }

    /** True if figures that say so much are not those of another agency by chance. */
    public boolean tellsOfOthers(Thresholds thresholds) {
        return distinct >= thresholds.duplicateNumbers() && digits >= thresholds.duplicateDigits();
    }

    /** True if every number of two reports is the same; blank, absent and zero are the same. */
    public static boolean same(Cells some, Cells other) {
        for (int slot = 0; slot < Figures.COUNT; slot++) {
            boolean same = some.isCount(slot) && other.isCount(slot)
                    ? some.count(slot) == other.count(slot)
                    : some.amount(slot).compareTo(other.amount(slot)) == 0;
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
