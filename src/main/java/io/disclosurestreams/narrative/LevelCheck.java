package io.disclosurestreams.narrative;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.narrative.Claim.Level;
import io.disclosurestreams.narrative.ClaimJudgement.Agrees;
import io.disclosurestreams.narrative.ClaimJudgement.Differs;
import io.disclosurestreams.narrative.ClaimJudgement.NotAssessable;
import io.disclosurestreams.narrative.ClaimJudgement.Reason;
import io.disclosurestreams.narrative.Reading.Count;

/** A count of the prose against the effective totals of the same report. */
final class LevelCheck {

    private LevelCheck() {}

    static ClaimJudgement of(Level claim, Cells cells) {
        Differs likeliest = null;
        for (Reading reading : claim.metric().readings()) {
            if (reading instanceof Count count && count.isTold(cells)) {
                long value = count.value().applyAsLong(cells.sums());
                if (value == claim.count()) {
                    return new Agrees(count.label());
                }
                likeliest =
                        likeliest == null ? new Differs(claim.count(), value, count.label(), count.cells()) : likeliest;
            }
        }
        return likeliest == null ? new NotAssessable(Reason.NO_FIGURE) : likeliest;
    }
}
