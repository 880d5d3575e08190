package io.disclosurestreams.isolation;

import io.disclosurestreams.domain.Reason;

/** A process that gave no answer. */
final class ChildFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;
    private final Blame blame;

    /** Whose fault it is. */
    enum Blame {
        DOCUMENT,
        /** A signal ended the process: that says nothing of the document, unless it happens again. */
        SIGNAL
    }

    /**
     * @param reason for people; continues "the process …", e.g. {@code took longer than 20 s}
     */
    ChildFailure(Reason reason, Blame blame) {
        super(reason.toString());
        this.reason = reason;
        this.blame = blame;
    }

    ChildFailure(String english, String chinese) {
        this(new Reason(english, chinese), Blame.DOCUMENT);
    }

    Blame blame() {
        return blame;
    }

    Reason reason() {
        return reason;
    }
}
