package io.disclosurestreams.intake;

/** What an import does with agencies of the roster that the file lacks. */
public enum OtherRows {
    /** They stay as they are. */
    KEEP,
    /** They leave the roster, unless the file has errors: a row that can't be read is no row that is gone. */
    REMOVE
}
