package io.disclosurestreams.review;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What comparing a report with all of its year, and its prose with that of the year before, has told.
 *
 * @param place of the report that was compared; of another revision it tells nothing
 * @param sameProblems other agencies with the same section 五
 * @param copiedSince the day since which it is a copy: when the later of both reports came; empty if it is none
 * @param findings copies, and what is odd among peers or against subordinates
 */
record OfOthers(Place place, int sameProblems, Optional<LocalDate> copiedSince, List<Finding> findings) {

    OfOthers {
        findings = List.copyOf(findings);
    }
}
