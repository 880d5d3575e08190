package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An alert that fires.
 *
 * @param year reported on
 * @param since the calendar day on which what it tells of began: it follows from what is stored, not from when somebody
 *     noticed, so that a rebuild says the same
 * @param due the day by which the report must be published, where the alert is about one
 * @param name under which a document came; others are named by the roster
 */
public record OpenAlert(int year, AlertKind kind, LocalDate since, Optional<LocalDate> due, Optional<String> name) {

    /** Of an agency or a region. */
    public OpenAlert(int year, AlertKind kind, LocalDate since, Optional<LocalDate> due) {
        this(year, kind, since, due, Optional.empty());
    }

    /** True if both tell of the same thing, whatever their days. */
    public boolean isAbout(OpenAlert other) {
        return year == other.year && kind == other.kind;
    }
}
