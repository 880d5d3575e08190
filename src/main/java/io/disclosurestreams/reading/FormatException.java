package io.disclosurestreams.reading;

/** A document whose format can't be read, or only at a risk: broken, encrypted, beyond a limit, with active content. */
final class FormatException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason for people: what is there, why it is refused, what helps; continues "FILE …", e.g. {@code is
     *     protected by a password; send it without}
     */
    FormatException(String reason) {
        super(reason);
    }

    /** Refuses a document that has more of something than any report has. */
    static void limit(long size, long limit, String what) throws FormatException {
        if (size > limit) {
            throw new FormatException(
                    "has %d %s, more than any report; at most %d are read".formatted(size, what, limit));
        }
    }
}
