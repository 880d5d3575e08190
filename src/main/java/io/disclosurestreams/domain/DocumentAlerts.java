package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The alert of a document that could not be taken: it ends once the document is taken, or another for the same report, or
 * somebody dismisses it.
 */
public final class DocumentAlerts {

    /** What subjects of documents begin with; the document's SHA-256 follows. */
    public static final String SUBJECT = "document:";

    private DocumentAlerts() {}

    /** True for subjects of documents. */
    public static boolean isSubject(String subject) {
        return subject.startsWith(SUBJECT) && ContentHash.isOne(subject.substring(SUBJECT.length()));
    }

    /**
     * After a notice.
     *
     * @param day of the notice
     */
    public static AlertStep noticed(OpenAlerts before, Notice notice, LocalDate day) {
        List<OpenAlert> wanted = notice instanceof Notice.Begun begun
                ? List.of(new OpenAlert(begun.year(), begun.kind(), begun.since(), Optional.empty(), begun.name()))
                : List.of();
        return AlertStep.between(
                notice.subject(), before, wanted, open -> new AlertStep.End(day, OptionalLong.empty()));
    }
}
