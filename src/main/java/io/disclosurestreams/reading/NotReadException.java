package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;

/** Nobody could look at a document just now; that says nothing about the document, which may be handed in again. */
public final class NotReadException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason for people: what is in the way, and what helps
     */
    public NotReadException(Reason reason) {
        super(reason.toString());
    }
}
