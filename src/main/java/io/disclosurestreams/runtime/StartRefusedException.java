package io.disclosurestreams.runtime;

/**
 * The service will not start, and the message tells the operator why and what to do. The command line prints the
 * message alone; a stack trace would hide it.
 */
public class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefusedException(String message) {
        super(message);
    }

    public StartRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
