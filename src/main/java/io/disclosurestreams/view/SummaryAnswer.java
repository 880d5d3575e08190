package io.disclosurestreams.view;

import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.SummaryDifference;
import java.util.List;
import java.util.Optional;

/**
 * A summary report beside the sum of what it sums up.
 *
 * @param report as it stands
 * @param period of its agency in the year
 * @param by how its subordinates were found
 * @param subordinates their own reports added up, with coverage
 * @param overdue of the subordinates
 * @param difference empty if none of their reports can be added up
 * @param others agencies of the same region whose summary reports stand beside this one, by id
 */
public record SummaryAnswer(
        StoredYear report,
        RosterPeriod period,
        By by,
        Subtotal subordinates,
        long overdue,
        Optional<SummaryDifference> difference,
        List<String> others) {

    /** How the subordinates of an agency are found (contract §7). */
    public enum By {
        /** Those from which a chain of superiors leads to it; none, of a department that is nobody's superior. */
        SUPERIOR("superior"),
        /** There is none of these, and it is a government: all of its region and below. */
        REGION("region");

        private final String key;

        By(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
