package io.disclosurestreams.intake;

/** Nothing tells for certain that a record or file is stored: whoever handed it in must hear so. */
final class NotStoredException extends Exception {

    private static final long serialVersionUID = 1L;

    NotStoredException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
