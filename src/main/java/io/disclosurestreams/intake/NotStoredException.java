package io.disclosurestreams.intake;

import io.disclosurestreams.domain.Reason;

/** Nothing tells for certain that a record or file is stored: whoever handed it in must hear so. */
final class NotStoredException extends Exception {

    private static final long serialVersionUID = 1L;

    NotStoredException(Reason reason, Throwable cause) {
        super(reason.toString(), cause);
    }
}
