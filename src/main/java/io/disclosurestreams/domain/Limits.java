package io.disclosurestreams.domain;

/** Bounds of what a figure can be; beyond them an event is rejected, since no agency counts so much. */
public final class Limits {

    /** Largest whole number in a cell: a country of such reports still adds up in a long. */
    public static final long LARGEST_COUNT = 99_999_999_999L;
    /** Digits before and after the point of an amount in 万元. */
    public static final int AMOUNT_DIGITS = 12;
    /** The first year of the regulation (条例, in force 2008-05-01), hence of annual reports. */
    public static final int FIRST_YEAR = 2008;
    /** Characters of a cell's raw text that the ledger keeps; the event keeps it whole. */
    public static final int KEPT_TEXT = 64;

    private Limits() {}
}
