package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Thresholds;

/**
 * What the figures of one report are judged by.
 *
 * @param before the year before
 */
public record Dossier(Cells cells, Baseline before, Thresholds thresholds) {

    /** A report by itself, as one that has just been read. */
    public static Dossier of(Cells cells) {
        return new Dossier(cells, Baseline.NONE, Thresholds.USUAL);
    }

    Cells cells(Term.Of year) {
        return year == Term.Of.THIS_YEAR ? cells : before.cells();
    }

    Dossier with(Cells other) {
        return new Dossier(other, before, thresholds);
    }
}
