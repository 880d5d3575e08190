package io.disclosurestreams.reading;

/** Nobody could look at a document just now; that says nothing about the document, which may be handed in again. */
public final class NotReadException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason for people: what is in the way, and what helps
     */
    public NotReadException(String reason) {
        super(reason);
    }
}
