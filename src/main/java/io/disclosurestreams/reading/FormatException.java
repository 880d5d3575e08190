package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;

/** A document whose format can't be read, or only at a risk: broken, encrypted, beyond a limit, with active content. */
final class FormatException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason for people: what is there, why it is refused, what helps; continues "FILE …", e.g. {@code is
     *     protected by a password; send it without}
     */
    FormatException(Reason reason) {
        super(reason.toString());
    }

    FormatException(String english, String chinese) {
        this(new Reason(english, chinese));
    }

    /**
     * Refuses a document that has more of something than any report has.
     *
     * @param what it has too much of
     */
    static void limit(long size, long limit, Reason what) throws FormatException {
        if (size > limit) {
            throw new FormatException(
                    "has %d %s, more than any report; at most %d are read".formatted(size, what.english(), limit),
                    "有%d个%s，超过任何报告；至多读取%d个".formatted(size, what.chinese(), limit));
        }
    }
}
