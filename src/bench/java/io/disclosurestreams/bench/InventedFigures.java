package io.disclosurestreams.bench;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.RequestRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Reports on the form of 2021 with every cell filled in, that add up and follow from the year before. */
final class InventedFigures {

    private static final int LARGEST = 60;

    private final SplittableRandom random;
    private Cells.Builder cells = Cells.builder();

    InventedFigures(long seed) {
        random = new SplittableRandom(seed);
    }

    /** One agency's reports for so many years following each other. */
    List<Cells> years(int count) {
        List<Cells> years = new ArrayList<>();
        long[] carried = new long[Applicant.TOTAL.ordinal()];
        long inForce = 0;
        for (int year = 0; year < count; year++) {
            cells = Cells.builder();
            inForce = tableTwo(inForce);
            carried = tableThree(carried);
            for (DisputeGroup group : DisputeGroup.values()) {
                row(group.slot(DisputeResult.UPHELD), random.longs(4, 10, 30).toArray());
            }
            years.add(cells.build());
        }
        return years;
    }

    private long tableTwo(long inForce) {
        for (ProactiveFigure figure : ProactiveFigure.all()) {
            if (figure.in() != FormSet.ONLY_2019) {
                cells.count(figure.slot(), figure.row() == ProactiveFigure.REGULATIONS_ISSUED.row() ? 0 : 300);
            }
        }
        long issued = random.nextInt(9);
        cells.count(ProactiveFigure.DOCUMENTS_ISSUED.slot(), issued);
        cells.count(ProactiveFigure.DOCUMENTS_REPEALED.slot(), issued / 2);
        cells.count(ProactiveFigure.DOCUMENTS_IN_FORCE.slot(), inForce + issued - issued / 2);
        cells.set(
                ProactiveFigure.FEES_AMOUNT.slot(),
                new Cell.Amount(BigDecimal.valueOf(3_000_001 + random.nextInt(99), 2)));
        return inForce + issued - issued / 2;
    }

    private long[] tableThree(long[] carriedIn) {
        int parts = Applicant.TOTAL.ordinal();
        long[] concluded = new long[parts];
        for (RequestRow row : RequestRow.all()) {
            if (row.outcome().isPresent() && row.in() != FormSet.ONLY_2019) {
                long[] counts = random.longs(parts, 4, LARGEST).toArray();
                for (int column = 0; column < parts; column++) {
                    concluded[column] += counts[column];
                }
                row(row.slot(Applicant.NATURAL_PERSON), counts);
            }
        }
        long[] carriedOut = random.longs(parts, 20, LARGEST).toArray();
        long[] received = new long[parts];
        for (int column = 0; column < parts; column++) {
            received[column] = concluded[column] + carriedOut[column] - carriedIn[column];
        }
        row(RequestRow.NEWLY_RECEIVED.slot(Applicant.NATURAL_PERSON), received);
        row(RequestRow.CARRIED_IN.slot(Applicant.NATURAL_PERSON), carriedIn);
        row(RequestRow.CONCLUDED.slot(Applicant.NATURAL_PERSON), concluded);
        row(RequestRow.CARRIED_OUT.slot(Applicant.NATURAL_PERSON), carriedOut);
        return carriedOut;
    }

    /** Parts and, behind them, their sum. */
    private void row(int first, long[] parts) {
        long sum = 0;
        for (int part = 0; part < parts.length; part++) {
            cells.count(first + part, parts[part]);
            sum += parts[part];
        }
        cells.count(first + parts.length, sum);
    }
}
