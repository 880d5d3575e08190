package io.disclosurestreams.intake;

import io.disclosurestreams.domain.Reason;

/**
 * One document with what became of it.
 *
 * @param name as recorded; of a document in an archive {@code archive.zip!/name}
 */
public record Judged(String name, Receipt receipt) {

    /** A document that nobody looked at, since one before it could not be stored. */
    public static Judged untried(String name) {
        return new Judged(
                name,
                new Receipt.NotStored(
                        new Reason("not tried after the one before could not be stored", "前一份未能保存，本份未处理").toString()));
    }
}
