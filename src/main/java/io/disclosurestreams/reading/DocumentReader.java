package io.disclosurestreams.reading;

import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.ReadResult.NotAReport;
import io.disclosurestreams.reading.ReadResult.Report;
import io.disclosurestreams.reading.ReadResult.Unsupported;
import java.util.Optional;

/**
 * Reads an annual report (条例 第五十条) from a document of any kind: the figures by the labels of the official forms, the
 * title, the year, the day of publication and the prose. Holds no state: one reader serves all threads.
 */
public final class DocumentReader {

    /** Bytes of the largest document: 50 MiB. */
    public static final int LARGEST_DOCUMENT = 50 << 20;

    /**
     * Reads one document. Total: whatever the bytes are, the answer is a result, never an exception.
     *
     * @param name of the file, for messages alone
     */
    public ReadResult read(String name, byte[] bytes) {
        if (bytes.length > LARGEST_DOCUMENT) {
            return new Unsupported(
                    MediaType.BINARY,
                    "%s has %d bytes; a document may have at most %d".formatted(name, bytes.length, LARGEST_DOCUMENT));
        }
        String marked = MediaType.ofMark(bytes);
        if (!marked.equals(MediaType.TEXT)) {
            return new Unsupported(
                    marked, "%s is %s; text and web pages (text/plain, text/html) can be read".formatted(name, marked));
        }
        Optional<String> text = TextDecoder.decode(bytes);
        String mediaType = text.map(MediaType::ofText).orElse(MediaType.BINARY);
        if (mediaType.equals(MediaType.BINARY)) {
            return new Unsupported(
                    MediaType.BINARY,
                    "%s is neither text in UTF-8, UTF-16 or GB18030 nor a format that can be read".formatted(name));
        }
        return readText(name, text.get(), mediaType);
    }

    private static ReadResult readText(String name, String text, String mediaType) {
        if (text.isBlank()) {
            return new NotAReport(mediaType, "%s is empty".formatted(name));
        }
        boolean page = mediaType.equals(MediaType.HTML);
        Optional<Unsupported> refused = page
                ? overLimit(
                        name,
                        mediaType,
                        text.chars().filter(each -> each == '<').count(),
                        HtmlFormat.MOST_TAGS,
                        "tags")
                : overLimit(name, mediaType, text.length(), TextFormat.MOST_CHARACTERS, "characters")
                        .or(() -> overLimit(name, mediaType, text.lines().count(), TextFormat.MOST_LINES, "lines"));
        if (refused.isPresent()) {
            return refused.get();
        }
        try {
            Optional<ReportDocument> document = ReportReader.read(page ? HtmlFormat.read(text) : TextFormat.read(text));
            return document.<ReadResult>map(report -> new Report(report, mediaType))
                    .orElseGet(() -> new NotAReport(
                            mediaType,
                            name + " has neither a title of an annual report (…政府信息公开工作年度报告)"
                                    + " nor any row of its tables"));
        } catch (RuntimeException | StackOverflowError unforeseen) {
            // the promise to the callers holds even where a library breaks its own
            return new Unsupported(mediaType, "%s can't be read: %s".formatted(name, unforeseen));
        }
    }

    private static Optional<Unsupported> overLimit(String name, String mediaType, long size, long limit, String what) {
        return size <= limit
                ? Optional.empty()
                : Optional.of(new Unsupported(
                        mediaType,
                        "%s has %d %s, more than any report; at most %d are read".formatted(name, size, what, limit)));
    }
}
