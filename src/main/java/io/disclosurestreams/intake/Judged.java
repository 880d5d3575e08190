package io.disclosurestreams.intake;

/**
 * One document with what became of it.
 *
 * @param name as recorded; of a document in an archive {@code archive.zip!/name}
 */
public record Judged(String name, Receipt receipt) {

    /** A document that nobody looked at, since one before it could not be stored. */
    public static Judged untried(String name) {
        return new Judged(name, new Receipt.NotStored("not tried after the one before could not be stored"));
    }
}
