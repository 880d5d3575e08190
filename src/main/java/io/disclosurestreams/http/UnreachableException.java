package io.disclosurestreams.http;

/** The service gives no usable answer; the message tells people where it was sought and what to do. */
public final class UnreachableException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreachableException(String message, Throwable cause) {
        super(message, cause);
    }
}
