package io.disclosurestreams.topology;

import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Notice;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.RosterEntry;
import java.time.Instant;
import java.util.Optional;

/** What the ledger takes in, decoded and valid. */
sealed interface LedgerInput {

    /** A report event. */
    record Report(ReportEvent event, Place place) implements LedgerInput {}

    /** A roster row; empty = the agency leaves the roster. */
    record Roster(Optional<RosterEntry> entry, Instant receivedAt) implements LedgerInput {}

    /** What somebody decided. */
    record Decided(Decision decision) implements LedgerInput {}

    /** What the review noticed. */
    record Noticed(Notice notice) implements LedgerInput {}
}
