package io.disclosurestreams.reading;

import java.io.IOException;

/** Passes a refusal through a library that lets only its own kind of exceptions through. */
final class PdfLimitException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason as that of a {@link FormatException}
     */
    PdfLimitException(String reason) {
        super(reason);
    }

    static PdfLimitException tooLarge() {
        return new PdfLimitException(
                "holds a part that unpacks to more than %d MiB or parts that unpack to more than %d "
                                .formatted(PdfStream.LARGEST >> 20, PdfStream.LARGEST_TOGETHER >> 20)
                        + "MiB together, more than any report; save it anew as PDF without attachments and large pictures");
    }

    static void limit(long size, long limit, String what) throws PdfLimitException {
        if (size > limit) {
            throw new PdfLimitException("has more than %d %s, more than any report".formatted(limit, what));
        }
    }
}
