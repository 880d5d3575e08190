package io.disclosurestreams.export;

/** How a cell of a workbook looks; the ordinal is its index in {@link XlsxParts#STYLES}. */
enum XlsxStyle {
    /** Numbers. */
    PLAIN,
    /** The line of labels. */
    LABEL,
    /** The line of keys. */
    KEY,
    /** Words: stays so when somebody edits the cell. */
    TEXT,
    /** Words that would become a formula if somebody edited the cell; not shown by any sign. */
    QUOTED,
    /** A day. */
    DAY,
    /** A share, shown as a percentage of two decimals and stored whole. */
    SHARE
}
