package io.disclosurestreams.wire;

/** Leaves a decoder with the reason; never leaves this package. */
final class Invalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Without a stack trace: it is an answer, not a defect. */
    Invalid(String reason) {
        super(reason, null, false, false);
    }
}
