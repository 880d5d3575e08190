package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The part of an agency's year that does not follow from anything else.
 *
 * @param scope as it counts: the roster's word wins over the event's
 * @param rosterSince the day on which the agency was first put on the roster
 * @param findings what its figures show, by themselves and against the year before
 */
public record StoredYear(
        String agency,
        int year,
        Standing standing,
        ReportScope scope,
        Optional<LocalDate> rosterSince,
        List<FindingMark> findings) {

    public StoredYear {
        findings = List.copyOf(findings);
    }

    /** The figures with which it is compared and, if of scope own, added up; empty unless readable. */
    public Optional<Sums> sums() {
        return standing.isReadable() ? Optional.of(standing.body().cells().sums()) : Optional.empty();
    }
}
