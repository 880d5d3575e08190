package io.disclosurestreams.isolation;

import io.disclosurestreams.domain.Reason;

/** A process that gave no answer. */
final class ChildFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    /**
     * @param reason for people; continues "the process …", e.g. {@code took longer than 20 s}
     */
    ChildFailure(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    ChildFailure(String english, String chinese) {
        this(new Reason(english, chinese));
    }

    Reason reason() {
        return reason;
    }
}
