package io.disclosurestreams.view;

/** The view has not read everything yet; asking again later helps. */
public final class NotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With how far it has read, for people. */
    public NotReadyException(String progress) {
        super(progress);
    }
}
