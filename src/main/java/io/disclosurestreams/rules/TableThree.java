package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figures;

/** What table three (三、收到和处理政府信息公开申请情况) is filled with, at best. */
public enum TableThree {
    NUMBERS,
    /** Strokes or words, and not a single number. */
    SIGNS,
    /** Nothing at all, which CELL-BLANK tells. */
    NOTHING;

    /** Of one report. */
    public static TableThree of(Cells cells) {
        TableThree best = NOTHING;
        for (int slot = Figures.REQUESTS_START; slot < Figures.DISPUTES_START; slot++) {
            if (cells.isCount(slot)) {
                return NUMBERS;
            }
            if (cells.isGiven(slot) && !cells.isBlank(slot)) {
                best = SIGNS;
            }
        }
        return best;
    }
}
