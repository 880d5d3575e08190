package io.disclosurestreams.domain;

/** What a report event says about the agency's year. */
public sealed interface ReportBody {

    /** Published, and its tables could be read. */
    record Readable(Cells cells) implements ReportBody {}

    /** Published, but its tables are pictures or broken: the report exists, its figures are unknown. */
    record Unreadable() implements ReportBody {}

    /** Taken back: no report stands. */
    record Withdrawn() implements ReportBody {}

    /** The cells that are known; none unless readable. */
    default Cells cells() {
        return this instanceof Readable readable ? readable.cells() : Cells.NONE;
    }
}
