package io.disclosurestreams.reading;

import io.disclosurestreams.domain.ReportDocument;

/** What became of a document. */
public sealed interface ReadResult {

    /** Found by content, never by the file's name, e.g. {@code text/html}. */
    String mediaType();

    /** It is an annual report; whether whole, {@link ReportDocument#missing()} tells. */
    record Report(ReportDocument document, String mediaType) implements ReadResult {}

    /**
     * It could be read and is no annual report.
     *
     * @param reason in words for people
     */
    record NotAReport(String mediaType, String reason) implements ReadResult {}

    /**
     * It could not be read: a format that is not known, or beyond a limit.
     *
     * @param reason in words for people, with the remedy
     */
    record Unsupported(String mediaType, String reason) implements ReadResult {}
}
