package io.disclosurestreams.review;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Place;
import java.util.List;

/**
 * What comparing a report with all of its year, and its prose with that of the year before, has told.
 *
 * @param place of the report that was compared; of another revision it tells nothing
 * @param sameProblems other agencies with the same section 五
 * @param copies YOY-COPY and DUP-CONTENT
 */
record OfOthers(Place place, int sameProblems, List<Finding> copies) {

    OfOthers {
        copies = List.copyOf(copies);
    }
}
