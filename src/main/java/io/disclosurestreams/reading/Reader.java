package io.disclosurestreams.reading;

/** Whoever can make a result of a document: {@link DocumentReader} here and now, or another process. */
public interface Reader {

    /**
     * Reads one document. What is wrong with the document is told in the result.
     *
     * @param name of the file, for messages alone
     * @throws NotReadException if nobody could look at it just now
     */
    ReadResult read(String name, byte[] bytes) throws NotReadException;
}
