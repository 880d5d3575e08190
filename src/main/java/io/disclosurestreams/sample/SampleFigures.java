package io.disclosurestreams.sample;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.RequestRow;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Figures of one invented agency, year after year. They add up as the official form wants: by row, by column, and from
 * one year's carry-over to the next.
 */
final class SampleFigures {

    private static final int PARTS = Applicant.TOTAL.ordinal();
    /** Who asks, in percent: mostly natural persons. */
    private static final int[] APPLICANTS = {88, 6, 1, 1, 2, 2};

    private final SplittableRandom random;
    private final Form form;
    private final double requestsAYear;
    private final SampleProactive proactive;
    private long[] carriedOut = new long[PARTS];

    /** With how many requests the agency gets in an average year. */
    SampleFigures(SplittableRandom random, Form form, double requestsAYear) {
        this(random, form, requestsAYear, new SampleProactive(random, requestsAYear));
    }

    private SampleFigures(SplittableRandom random, Form form, double requestsAYear, SampleProactive proactive) {
        this.random = random;
        this.form = form;
        this.requestsAYear = requestsAYear;
        this.proactive = proactive;
    }

    private SampleFigures(SampleFigures before, Form form) {
        this(before.random, form, before.requestsAYear * (0.9 + before.random.nextDouble() * 0.35), before.proactive);
        this.carriedOut = before.carriedOut;
    }

    /** The same agency a year on, with the form that it uses then. */
    SampleFigures nextYear(Form nextForm) {
        return new SampleFigures(this, nextForm);
    }

    Cells cells() {
        Cells.Builder cells = Cells.builder();
        proactive.fill(form, cells);
        requests(cells);
        disputes(cells);
        return cells.build();
    }

    private void requests(Cells.Builder cells) {
        long[] carriedIn = carriedOut;
        carriedOut = new long[PARTS];
        List<RequestRow> rows = rows();
        long[][] table = new long[RequestRow.values().length][PARTS];
        for (int column = 0; column < PARTS; column++) {
            long received = Math.round(requestsAYear * APPLICANTS[column] / 100 * (0.6 + random.nextDouble() * 0.8));
            long onHand = received + carriedIn[column];
            carriedOut[column] = onHand == 0 ? 0 : random.nextLong(onHand / 12 + 1);
            table[RequestRow.NEWLY_RECEIVED.ordinal()][column] = received;
            table[RequestRow.CARRIED_IN.ordinal()][column] = carriedIn[column];
            table[RequestRow.CARRIED_OUT.ordinal()][column] = carriedOut[column];
            table[RequestRow.CONCLUDED.ordinal()][column] = onHand - carriedOut[column];
            for (long left = onHand - carriedOut[column]; left > 0; left--) {
                table[outcome(rows).ordinal()][column]++;
            }
        }
        for (RequestRow row : RequestRow.all()) {
            if (row.in() == FormSet.BOTH || rows.contains(row)) {
                row(row.slot(Applicant.NATURAL_PERSON), table[row.ordinal()], cells);
            }
        }
    }

    /** The rows in which a request can end in this form. */
    private List<RequestRow> rows() {
        FormSet other = form == Form.FORM_2021 ? FormSet.ONLY_2021 : FormSet.ONLY_2019;
        return RequestRow.all().stream()
                .filter(row -> row.outcome().isPresent() && (row.in() == FormSet.BOTH || row.in() == other))
                .toList();
    }

    private RequestRow outcome(List<RequestRow> rows) {
        int die = random.nextInt(100);
        if (die < 42) {
            return RequestRow.GRANTED;
        }
        if (die < 50) {
            return RequestRow.PARTIALLY_GRANTED;
        }
        if (die < 75) {
            return RequestRow.NOT_HELD;
        }
        return rows.get(random.nextInt(rows.size()));
    }

    private void disputes(Cells.Builder cells) {
        for (DisputeGroup group : DisputeGroup.values()) {
            long[] results = new long[DisputeResult.TOTAL.ordinal()];
            for (int result = 0; result < results.length; result++) {
                results[result] = random.nextLong(Math.round(requestsAYear / 40) + 1);
            }
            row(group.slot(DisputeResult.UPHELD), results, cells);
        }
    }

    private static void row(int start, long[] parts, Cells.Builder cells) {
        long total = 0;
        for (int part = 0; part < parts.length; part++) {
            cells.count(start + part, parts[part]);
            total += parts[part];
        }
        cells.count(start + parts.length, total);
    }

    /** The same figures with damage as clerks do it: a wrong total, blank totals, or blanks for zeros. */
    static Cells damaged(Cells good, Damage damage) {
        List<Integer> totals = new ArrayList<>();
        RequestRow.all().forEach(row -> totals.add(row.slot(Applicant.TOTAL)));
        Cells.Builder cells = Cells.builder();
        for (int slot = 0; slot < Figures.COUNT; slot++) {
            Cell cell = good.at(slot);
            boolean total = totals.contains(slot) && good.isCount(slot);
            cells.set(
                    slot,
                    switch (damage) {
                        case WRONG_TOTAL ->
                            slot == RequestRow.GRANTED.slot(Applicant.TOTAL)
                                    ? new Cell.Count(good.count(slot) + 1)
                                    : cell;
                        case BLANK_TOTALS -> total ? Cell.BLANK : cell;
                        case BLANKS_FOR_ZEROS ->
                            good.isCount(slot) && good.count(slot) == 0 && !total ? Cell.BLANK : cell;
                        case STROKES_FOR_ZEROS ->
                            good.isCount(slot) && good.count(slot) == 0 && !total ? new Cell.Slash("/") : cell;
                    });
        }
        return cells.build();
    }

    /** What can be odd about a report's cells. */
    enum Damage {
        WRONG_TOTAL,
        BLANK_TOTALS,
        BLANKS_FOR_ZEROS,
        STROKES_FOR_ZEROS
    }
}
