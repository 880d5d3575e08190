package io.disclosurestreams.isolation;

/** A process that gave no answer. */
final class ChildFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason for people; continues "the process …", e.g. {@code took longer than 20 s}
     */
    ChildFailure(String reason) {
        super(reason);
    }
}
