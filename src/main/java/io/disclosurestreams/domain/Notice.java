package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a subject beside what the ledger finds out by itself: a document that could not be taken, a report that is like
 * another agency's. The latest notice of a subject, year and kind holds.
 */
public sealed interface Notice {

    /** Agency id or {@code document:SHA256}. */
    String subject();

    /** Reported on; of a document that does not tell it, the year on which reports are due when it came. */
    int year();

    AlertKind kind();

    /**
     * It holds.
     *
     * @param since the calendar day on which it began
     * @param sha256 of the document, or of the report that it is about: of a later revision it says nothing
     * @param name under which a document came
     */
    record Begun(String subject, int year, AlertKind kind, LocalDate since, String sha256, Optional<String> name)
            implements Notice {

        /** Of an agency, which the roster names. */
        public Begun(String subject, int year, AlertKind kind, LocalDate since, String sha256) {
            this(subject, year, kind, since, sha256, Optional.empty());
        }
    }

    /** It holds no longer. */
    record Ended(String subject, int year, AlertKind kind) implements Notice {}

    /** True if both are about one thing, of which the later holds. */
    default boolean isAbout(Notice other) {
        return subject().equals(other.subject()) && year() == other.year() && kind() == other.kind();
    }
}
