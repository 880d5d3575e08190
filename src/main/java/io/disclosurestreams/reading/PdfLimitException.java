package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import java.io.IOException;

/** Passes a refusal through a library that lets only its own kind of exceptions through. */
final class PdfLimitException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    /**
     * @param english as that of a {@link FormatException}
     */
    PdfLimitException(String english, String chinese) {
        super(english);
        this.reason = new Reason(english, chinese);
    }

    Reason reason() {
        return reason;
    }

    static PdfLimitException tooLarge() {
        return new PdfLimitException(
                "holds a part that unpacks to more than %d MiB or parts that unpack to more than %d "
                                .formatted(PdfStream.LARGEST >> 20, PdfStream.LARGEST_TOGETHER >> 20)
                        + "MiB together, more than any report; save it anew as PDF without attachments and large pictures",
                "含有解压后超过%d MiB的部件，或合计超过%d MiB，超过任何报告；请去掉附件和大图后重新导出PDF"
                        .formatted(PdfStream.LARGEST >> 20, PdfStream.LARGEST_TOGETHER >> 20));
    }

    static void limit(long size, long limit, Reason what) throws PdfLimitException {
        if (size > limit) {
            throw new PdfLimitException(
                    "has more than %d %s, more than any report".formatted(limit, what.english()),
                    "有%d个以上的%s，超过任何报告；请重新导出PDF".formatted(limit, what.chinese()));
        }
    }
}
