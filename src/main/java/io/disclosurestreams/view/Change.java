package io.disclosurestreams.view;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Tally;
import java.time.LocalDate;
import java.util.Optional;

/** What one record of the topics changes in the view. */
sealed interface Change {

    /**
     * An agency's roster row.
     *
     * @param entry empty if it leaves the roster
     * @param day of the record in Asia/Shanghai
     */
    record Roster(String agency, Optional<RosterEntry> entry, LocalDate day) implements Change {}

    /** What somebody decided. */
    record Decided(Decision decision) implements Change {}

    /**
     * A year of an agency.
     *
     * @param packed the same as it is stored
     */
    record Year(StoredYear stored, byte[] packed) implements Change {}

    /** A year of an agency, for which no event stands any more. */
    record YearGone(String agency, int year) implements Change {}

    /** What a region's reports for a year add up to; {@link Subtotal#ZERO} if there are none. */
    record RollUp(Region region, int year, Subtotal total) implements Change {}

    /** What became of the events of one partition of the ledger. */
    record Counted(String partition, Tally tally) implements Change {}

    /** An alert began or ended. */
    record Alerted(Alert alert) implements Change {}

    /** One more dead letter. */
    record Rejected() implements Change {}
}
