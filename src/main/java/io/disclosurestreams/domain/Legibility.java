package io.disclosurestreams.domain;

/** Whether the tables of a document can be read at all (contract §3, {@code unreadable}). */
public enum Legibility {
    /** They are text, whole or not. */
    LEGIBLE,
    /** Pictures stand in place of the tables. */
    PICTURES,
    /** Their words are there, but not where one cell ends and the next begins. */
    GRID_LOST,
    /** Most of their figures are text that nobody sees who looks at the document. */
    UNSEEN
}
